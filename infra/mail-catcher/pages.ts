import type { CaughtMessage } from './message.ts';
import type { Summary } from './store.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of html that may be put into a page as it is. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Builds html in which every interpolated string is escaped; only other `html` pieces are not. */
function html(parts: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  return new Html(
    parts.map((part, index) => part + (index < values.length ? show(values[index]) : '')).join(''),
  );
}

function show(value: string | number | Html | Html[] | undefined): string {
  if (Array.isArray(value)) return value.map(show).join('');
  if (value instanceof Html) return value.text;
  return String(value ?? '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Every caught mail, newest first. */
export function listPage(messages: Summary[]): string {
  const rows = messages.map(
    (message) => html`<tr>
      <td><a href="/messages/${message.id}">${message.subject || '(no subject)'}</a></td>
      <td>${message.to.join(', ')}</td>
      <td>${message.from}</td>
      <td class="when">${time(message.receivedAt)}</td>
    </tr>`,
  );
  const table = html`<table>
    <thead><tr><th>Subject</th><th>To</th><th>From</th><th class="when">Received</th></tr></thead>
    <tbody>${rows}</tbody>
  </table>
  <form method="post" action="/messages/deletions"><button>Delete all ${messages.length}</button></form>`;
  const empty = html`<p class="empty">Mails that Kavel sends appear here instead of going out. None so far.</p>`;
  return page(
    'Caught mail',
    html`<header><h1>Caught mail <span class="count">${messages.length}</span></h1>
      <a href="/">Refresh</a></header>${messages.length > 0 ? table : empty}`,
  );
}

/** One mail: who, when, the text, the html in a frame that can neither run nor load anything. */
export function messagePage(message: CaughtMessage): string {
  const at = `/messages/${message.id}`;
  const attachments = message.attachments.map(
    ({ index, name, mediaType, size }) =>
      html`<li><a href="${at}/attachments/${index}" download="${name}">${name}</a>
        <span class="muted">${mediaType}, ${kilobytes(size)}</span></li>`,
  );
  const frame = html`<h2>Html</h2>
    <iframe title="The mail's html" src="${at}/html"
      sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return page(
    message.subject || '(no subject)',
    html`<header><a href="/">All mail</a></header>
      <h1>${message.subject || '(no subject)'}</h1>
      <dl>
        <dt>From</dt><dd>${message.from}</dd>
        <dt>To</dt><dd>${message.to.join(', ')}</dd>
        <dt>Received</dt><dd>${time(message.receivedAt)}</dd>
        <dt>Size</dt><dd>${kilobytes(message.size)}, <a href="${at}/source">source</a></dd>
      </dl>
      ${attachments.length > 0 ? html`<h2>Attachments</h2><ul>${attachments}</ul>` : ''}
      ${message.html === null ? '' : frame}
      <h2>Text</h2>
      ${message.text === null ? html`<p class="empty">None.</p>` : html`<pre>${message.text}</pre>`}`,
  );
}

export function notFoundPage(): string {
  return page('Not found', html`<h1>There is no such mail</h1><p><a href="/">All mail</a></p>`);
}

function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Kavel mail catcher</title>
<link rel="stylesheet" href="/style.css">
</head>
<body><main>${body}</main></body>
</html>`.text;
}

function time(iso: string): Html {
  return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC</time>`;
}

function kilobytes(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`;
}
