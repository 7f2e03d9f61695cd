import type { Mail } from '@kavel/core/mails';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { composeMail } from './compose-mail.ts';
import { readMailbox } from './mailbox.ts';

const mail: Mail = {
  id: '01932f6e-0000-7000-8000-000000000001',
  kind: 'answer',
  state: 'claimed',
  language: 'ja',
  fromName: 'Sanne de Vries',
  replyTo: 'sanne@almere.example',
  toName: '田中 美咲',
  toAddress: 'tanaka@kura.example',
  subject: '【K7MN4PQR】アムステルダム地域へのお問い合わせにつきまして（株式会社くらロジスティクス 御中）',
  text: '株式会社くらロジスティクス\n田中 美咲 様\n\n.行頭の点\nhttps://kavel.example/ja/status/x\n',
  messageId: null,
  sendAt: new Date(0),
  plannedAt: new Date(0),
  attempts: 1,
  claimedAt: null,
  handedOverAt: null,
  sentAt: null,
  response: null,
  responseCode: null,
  userId: null,
  draftId: null,
  inquiryId: null,
  leadId: null,
  contactId: null,
  introductionId: null,
};
const now = Temporal.Instant.from('2027-02-02T08:00:00Z');
const from = readMailbox('Business desk <desk@kavel.example>');
const compose = async (given: Partial<Mail> = {}, thread: string[] = []) => {
  const { source, messageId } = await composeMail({ ...mail, ...given }, from, thread, now);
  return { source, messageId, parsed: await PostalMime.parse(source) };
};

test('a mail reads as it was written, in text and in html', async () => {
  const { parsed } = await compose();
  expect(parsed).toMatchObject({
    subject: mail.subject,
    from: { name: 'Sanne de Vries', address: 'desk@kavel.example' },
    replyTo: [{ name: 'Sanne de Vries', address: 'sanne@almere.example' }],
    to: [{ name: '田中 美咲', address: 'tanaka@kura.example' }],
    messageId: `<${mail.id}@kavel.example>`,
    date: '2027-02-02T08:00:00.000Z',
  });
  expect(parsed.text?.trim()).toBe(mail.text.trim());
  expect(parsed.html).toContain('田中 美咲 様');
  expect(parsed.attachments).toEqual([]);
});

test('the bytes are seven-bit, in lines that SMTP takes, without a word on the software', async () => {
  const { source } = await compose();
  const text = source.toString('latin1');
  expect(text).not.toMatch(/[^\t\r\n -~]/);
  expect(text).not.toMatch(/(?<!\r)\n/);
  expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  expect(text).not.toMatch(/^(x-mailer|user-agent):/im);
});

test.each([
  ['answer', undefined],
  ['follow-up', undefined],
  ['confirmation', 'auto-generated'],
  ['resume-link', 'auto-generated'],
  ['status-link', 'auto-generated'],
  ['escalation', 'auto-generated'],
  ['notice', 'auto-generated'],
  ['invitation', undefined],
] as const)('%s: Auto-Submitted is %s', async (kind, expected) => {
  const { parsed } = await compose({ kind });
  expect(parsed.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe(expected);
});

test('a conversation is followed', async () => {
  const { parsed } = await compose({}, ['<one@kavel.example>', '<two@kavel.example>']);
  expect([parsed.inReplyTo, parsed.references]).toEqual([
    '<two@kavel.example>',
    '<one@kavel.example> <two@kavel.example>',
  ]);
});

test('no sender of its own: the desk’s name; names that try to add a header do not', async () => {
  const { parsed } = await compose({ fromName: null, replyTo: null, toName: 'Kim\r\nBcc: x@y.example' });
  expect(parsed.from).toMatchObject({ name: 'Business desk' });
  expect(parsed.replyTo).toBeUndefined();
  expect(parsed.bcc).toBeUndefined();
  expect(parsed.headers.map(({ key }) => key)).not.toContain('bcc');
});

test.each([
  ['desk@kavel.example', { name: '', address: 'desk@kavel.example' }],
  ['Kavel <desk@kavel.example>', { name: 'Kavel', address: 'desk@kavel.example' }],
  ['"Gemeente, Almere" <desk@kavel.example>', { name: 'Gemeente, Almere', address: 'desk@kavel.example' }],
])('MAIL_FROM %s', (text, expected) => {
  expect(readMailbox(text)).toEqual(expected);
});
