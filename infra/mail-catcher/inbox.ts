import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readAttachment, readMessage } from './message.ts';
import { listPage, messagePage, notFoundPage } from './pages.ts';
import type { MailStore } from './store.ts';

const STYLE = readFileSync(new URL('./style.css', import.meta.url));
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
/** For the mail's own html: inline styles show, nothing runs, nothing is fetched from anywhere. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";

type Reply = { status?: number; type: string; body: string | Buffer; headers?: Record<string, string> };

/** The inbox: pages for people, `.json` for tests. */
export function createInbox(store: MailStore): Server {
  return createServer((request, response) => {
    answer(store, request)
      .catch((): Reply => ({ status: 500, type: 'text/plain', body: 'The mail cannot be read.' }))
      .then((reply) => send(response, reply));
  });
}

async function answer(store: MailStore, request: IncomingMessage): Promise<Reply> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST' && pathname === '/messages/deletions') {
    // A page of another site may post here too, but not with this header.
    if (request.headers['sec-fetch-site'] === 'cross-site') return notFound();
    await store.deleteAll();
    return { status: 303, type: 'text/plain', body: '', headers: { location: '/' } };
  }
  if (pathname === '/') return page(listPage(store.list()));
  if (pathname === '/style.css') return { type: 'text/css; charset=utf-8', body: STYLE };
  if (pathname === '/messages.json') return json(store.list());

  const [, id, suffix = '', index] = pathname.match(/^\/messages\/([\w-]+)(.json|\/\w+)?(?:\/(\d+))?$/) ?? [];
  if (!id || !store.find(id)) return notFound();
  return (await answerMessage(store, id, suffix, Number(index))) ?? notFound();
}

async function answerMessage(store: MailStore, id: string, suffix: string, index: number) {
  if (suffix === '/source') return text(await store.bytes(id));
  if (suffix === '/attachments') return attachment(store, id, index);
  const message = await readMessage(store, id);
  if (!message) return undefined;
  if (suffix === '') return page(messagePage(message));
  if (suffix === '.json') return json(message);
  if (suffix === '/html' && message.html !== null) return mailHtml(message.html);
  return undefined;
}

async function attachment(store: MailStore, id: string, index: number): Promise<Reply | undefined> {
  const found = await readAttachment(store, id, index);
  if (!found) return undefined;
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`;
  const headers = { 'content-disposition': disposition };
  return { type: 'application/octet-stream', body: found.content, headers };
}

function mailHtml(body: string): Reply {
  const headers = { 'content-security-policy': MAIL_POLICY };
  return { type: 'text/html; charset=utf-8', body: `<base target="_blank">${body}`, headers };
}

const text = (body: Buffer): Reply => ({ type: 'text/plain; charset=utf-8', body });
const json = (value: unknown): Reply => ({ type: 'application/json', body: JSON.stringify(value, null, 2) });
const page = (body: string): Reply => ({ type: 'text/html; charset=utf-8', body });
const notFound = (): Reply => ({ ...page(notFoundPage()), status: 404 });

function send(response: ServerResponse, { status = 200, type, body, headers }: Reply): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': PAGE_POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}
