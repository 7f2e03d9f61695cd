import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInbox } from './inbox.ts';
import type { CaughtMessage } from './message.ts';
import { createSmtpServer } from './smtp.ts';
import { openStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'kavel-mail-'));
const store = await openStore(folder);
const smtp = createSmtpServer(store);
const inbox = createInbox(store);
let address = '';

beforeAll(async () => {
  inbox.listen(0, '127.0.0.1');
  await once(inbox, 'listening');
  address = `http://127.0.0.1:${(inbox.address() as AddressInfo).port}`;
  await new Promise<void>((listening) => void smtp.listen(0, '127.0.0.1', listening));
});

afterAll(async () => {
  inbox.close();
  await new Promise<void>((closed) => smtp.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

const subject = 'お問い合わせを受け付けました <K7M2P9QX>';
const html =
  '<p>状況: <a href="http://localhost:3000/ja/status/abc?x=1&amp;y=2">確認</a></p><script>alert(1)</script>';

async function send() {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: (smtp.server.address() as AddressInfo).port,
  });
  const sent = await transport.sendMail({
    from: 'Kavel <desk@region.example>',
    to: ['山田 <yamada@butsuryu.example>', 'second@butsuryu.example'],
    subject,
    text: 'ありがとうございます。\n.\nhttp://localhost:3000/ja/status/abc?x=1&y=2\n',
    html,
    messageId: '<fixed@region.example>',
    attachments: [{ filename: '概要.pdf', content: Buffer.from('%PDF-1.7 brief') }],
  });
  transport.close();
  return sent;
}

const get = (path: string) => fetch(address + path);

async function getJson<T>(path: string): Promise<T> {
  return (await get(path)).json() as Promise<T>;
}

async function newestId(): Promise<string> {
  const [newest] = await getJson<{ id: string }[]>('/messages.json');
  return newest?.id ?? 'none';
}

test('a mail sent by SMTP is in the list, whole', async () => {
  const { response } = await send();
  expect(response).toContain(await newestId());
  const message = await getJson<CaughtMessage>(`/messages/${await newestId()}.json`);
  expect(message).toMatchObject({
    from: 'desk@region.example',
    to: ['yamada@butsuryu.example', 'second@butsuryu.example'],
    subject,
    links: ['http://localhost:3000/ja/status/abc?x=1&y=2'],
    attachments: [{ index: 0, name: '概要.pdf', mediaType: 'application/pdf', size: 14 }],
  });
  expect(message.text).toContain('ありがとうございます。');
  expect(message.headers).toContainEqual({ name: 'Message-ID', value: '<fixed@region.example>' });
});

test('the bytes on disk are the bytes that came, and a new start finds them', async () => {
  await send();
  const id = await newestId();
  const source = Buffer.from(await (await get(`/messages/${id}/source`)).arrayBuffer());
  const reopened = await openStore(folder);
  expect(reopened.list().map((summary) => summary.id)).toEqual(store.list().map((summary) => summary.id));
  expect((await reopened.bytes(id)).equals(source)).toBe(true);
  expect(source.toString()).toMatch(/^From: Kavel <desk@region\.example>\r\n/m);
});

test('an attachment is downloaded, never shown', async () => {
  await send();
  const response = await get(`/messages/${await newestId()}/attachments/0`);
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('概要.pdf')}`,
  );
  expect(await response.text()).toBe('%PDF-1.7 brief');
});

test('pages escape what a mail says, and its html can neither run nor load anything', async () => {
  await send();
  const id = await newestId();
  for (const path of ['/', `/messages/${id}`]) {
    const page = await (await get(path)).text();
    expect(page).toContain('&lt;K7M2P9QX&gt;');
    expect(page).not.toContain('<K7M2P9QX>');
  }
  const frame = await get(`/messages/${id}/html`);
  const policy = frame.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox');
  expect(policy).not.toContain('allow-scripts');
});

test('unknown mails are not found; ids cannot name other files', async () => {
  for (const path of ['/messages/nothing', '/messages/nothing.json', '/messages/..%2F..%2Fsecret/source']) {
    expect((await get(path)).status).toBe(404);
  }
});

test('delete all empties the inbox, but not for a page of another site', async () => {
  await send();
  const deletions = `${address}/messages/deletions`;
  await fetch(deletions, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } });
  expect(store.list().length).toBeGreaterThan(0);
  await fetch(deletions, { method: 'POST' });
  expect(await getJson('/messages.json')).toEqual([]);
  expect((await openStore(folder)).list()).toEqual([]);
});
