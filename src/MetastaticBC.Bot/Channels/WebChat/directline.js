// A Direct Line 3.0 client: one conversation, its stream by WebSocket, by polling where no socket opens.

const POLL_MILLISECONDS = 1000;
const RETRY_MILLISECONDS = 3000;
const REFRESH_MILLISECONDS = 15 * 60 * 1000;

export class DirectLine {
  #base;
  #token = '';
  #conversation = '';
  #watermark = '';
  #onActivity;
  #onStatus;

  /** onActivity(activity) is called once for each activity, in order; onStatus('online' | 'offline' | 'ended'). */
  constructor(base, onActivity, onStatus) {
    this.#base = base;
    this.#onActivity = onActivity;
    this.#onStatus = onStatus;
  }

  async start() {
    this.#take(await this.#call('POST', '/tokens/generate', {}));
    const started = this.#take(await this.#call('POST', '/conversations', {}));
    setInterval(() => this.#refresh(), REFRESH_MILLISECONDS);
    this.#listen(started.streamUrl);
  }

  /** Resolves when the server has taken the message; rejects when it has not. */
  async post(text) {
    await this.#call('POST', `/conversations/${this.#conversation}/activities`, {
      type: 'message',
      text,
      from: { id: 'visitor', role: 'user' },
    });
  }

  #take(answer) {
    this.#token = answer.token;
    this.#conversation = answer.conversationId;
    return answer;
  }

  async #refresh() {
    try {
      this.#take(await this.#call('POST', '/tokens/refresh'));
    } catch {
      // The present token may still be good; when it is not, the next call says so.
    }
  }

  #listen(streamUrl) {
    let opened = false;
    const socket = new WebSocket(streamUrl);
    socket.onopen = () => {
      opened = true;
      this.#onStatus('online');
    };
    socket.onmessage = (event) => event.data && this.#deliver(JSON.parse(event.data));
    socket.onclose = () => {
      if (opened) {
        this.#onStatus('offline');
        setTimeout(() => this.#reconnect(), RETRY_MILLISECONDS);
      } else {
        this.#poll();
      }
    };
  }

  async #reconnect() {
    try {
      const answer = this.#take(await this.#call('GET', `/conversations/${this.#conversation}?watermark=${this.#watermark}`));
      this.#listen(answer.streamUrl);
    } catch (fault) {
      this.#giveUpOr(fault, () => this.#reconnect());
    }
  }

  async #poll() {
    try {
      this.#deliver(await this.#call('GET', `/conversations/${this.#conversation}/activities?watermark=${this.#watermark}`));
      this.#onStatus('online');
      setTimeout(() => this.#poll(), POLL_MILLISECONDS);
    } catch (fault) {
      this.#giveUpOr(fault, () => this.#poll());
    }
  }

  #giveUpOr(fault, again) {
    const ended = [401, 403, 404].includes(fault.status);
    this.#onStatus(ended ? 'ended' : 'offline');
    if (!ended) setTimeout(again, RETRY_MILLISECONDS);
  }

  #deliver(set) {
    this.#watermark = set.watermark ?? this.#watermark;
    for (const activity of set.activities) this.#onActivity(activity);
  }

  async #call(method, path, body) {
    const headers = {};
    if (this.#token) headers.Authorization = `Bearer ${this.#token}`;
    if (body) headers['Content-Type'] = 'application/json';
    const response = await fetch(this.#base + path, { method, headers, body: body && JSON.stringify(body) });
    if (!response.ok) throw Object.assign(new Error(`Direct Line answered ${response.status}`), { status: response.status });
    return response.json();
  }
}
