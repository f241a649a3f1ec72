// A reply as elements: the quote set apart with its best sentence marked, the source, the disclaimer, everything as plain text.

/** The elements of a bot's message. The reply's text holds the quote; what stands around it are the bot's own sentences. */
export function renderReply(activity) {
  const answer = activity.channelData ?? {};
  const text = activity.text ?? '';
  const quote = answer.quotes?.[0];
  const start = quote ? text.indexOf(quote.text) : -1;
  if (start < 0) return paragraphs(text, answer.disclaimer, urgency(answer));
  return [
    ...paragraphs(text.slice(0, start), answer.disclaimer),
    quotation(quote),
    ...paragraphs(text.slice(start + quote.text.length), answer.disclaimer, 'source'),
  ];
}

function urgency(answer) {
  return answer.outcome === 'emergency' || answer.outcome === 'crisis' ? 'alert' : '';
}

function paragraphs(text, disclaimer, className = '') {
  return text
    .split('\n\n')
    .map((part) => part.trim())
    .filter((part) => part)
    .map((part) => element('p', part === disclaimer ? 'disclaimer' : className, part));
}

function quotation(quote) {
  const block = element('blockquote', '');
  const mark = { start: quote.mark.start - quote.start, end: quote.mark.end - quote.start };
  block.append(quote.text.slice(0, mark.start), element('mark', '', quote.text.slice(mark.start, mark.end)), quote.text.slice(mark.end));
  return block;
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
