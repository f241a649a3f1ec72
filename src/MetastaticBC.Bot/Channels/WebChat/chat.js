// The page's conversation: shows activities as text nodes only, and sends what the person types.

import { DirectLine } from './directline.js';
import { renderReply } from './reply.js';

const log = document.querySelector('#log');
const status = document.querySelector('#status');
const composer = document.querySelector('#composer');
const message = document.querySelector('#message');
const send = composer.querySelector('button');

const words = {
  offline: 'The connection is lost. Trying again. In an emergency use the number at the top.',
  ended: 'This conversation has ended. Load the page again to start a new one.',
  failed: 'Your message was not sent. Please try again.',
};

const directLine = new DirectLine('/v3/directline', show, (state) => (status.textContent = words[state] ?? ''));

function show(activity) {
  if (activity.type !== 'message') return;
  const item = document.createElement('li');
  const fromBot = activity.from?.role === 'bot';
  item.className = fromBot ? 'bot' : 'user';
  const author = document.createElement('span');
  author.className = 'author';
  author.textContent = fromBot ? 'Answer' : 'You';
  item.append(author, ...(fromBot ? renderReply(activity) : [paragraph(activity.text ?? '')]));
  log.append(item);
  // The greeting stays below the page's first words; an answer is shown from its beginning.
  if (log.querySelector('.user')) item.scrollIntoView({ block: fromBot ? 'start' : 'end' });
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

composer.addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = message.value.trim();
  if (!text) return;
  send.disabled = true;
  try {
    await directLine.post(text);
    message.value = '';
    status.textContent = '';
  } catch (fault) {
    status.textContent = [403, 404].includes(fault.status) ? words.ended : words.failed;
  } finally {
    send.disabled = false;
    message.focus();
  }
});

message.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
});

directLine.start().catch(() => (status.textContent = words.offline));
