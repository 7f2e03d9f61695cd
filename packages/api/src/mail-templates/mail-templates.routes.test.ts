import { answersOf } from '@kavel/core/inquiries';
import { seedMailTemplates } from '@kavel/core/mail-templates';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, clock, aColleague, signInAs } = await buildTestApp();
await seedMailTemplates({ db, clock, actor: { kind: 'system' } });
const admin = await signInAs('admin');
const desk = await aColleague('desk', { sharedDesk: true });
const almere = await signInAs('account-manager', { municipality: 'almere' });

const note = {
  key: 'short-note',
  purpose: 'follow-up',
  language: 'nl',
  name: 'Kort bericht',
  subject: 'Over {{organisationName}}',
  text: 'Geachte {{contactAddressed}},',
};

test('templates are found by purpose and language, with the variables they may use', async () => {
  const url = '/v1/mail-templates?purpose=answer&language=ja';
  const found = (await app.inject({ url, headers: almere })).json();
  expect(found.map(({ key }: { key: string }) => key)).toEqual([
    'ask-more-information',
    'first-answer',
    'invitation-to-talk',
  ]);
  const variables = (await app.inject({ url: '/v1/mail-variables', headers: almere })).json();
  expect(variables).toContainEqual({
    name: 'reference',
    source: 'inquiry',
    meaning: { en: 'Reference of the inquiry', nl: 'Kenmerk van de aanvraag' },
  });
});

test('an administrator writes and edits a template; a stale edit gets the record as it is', async () => {
  const made = await app.inject({ method: 'POST', url: '/v1/mail-templates', headers: admin, payload: note });
  expect([made.statusCode, made.headers.etag]).toEqual([201, '"1"']);
  const url = `/v1/mail-templates/${made.json().id}`;
  const edit = { method: 'PATCH', url, payload: { name: 'Bericht' } } as const;
  expect((await app.inject({ ...edit, headers: admin })).statusCode).toBe(428);
  const edited = await app.inject({ ...edit, headers: { ...admin, 'if-match': '"1"' } });
  expect(edited.json()).toMatchObject({ name: 'Bericht', version: 2 });
  const stale = await app.inject({ ...edit, headers: { ...admin, 'if-match': '"1"' } });
  expect(stale.json()).toMatchObject({ status: 409, code: 'stale-edit', current: { version: 2 } });
  const again = await app.inject({
    method: 'POST',
    url: '/v1/mail-templates',
    headers: admin,
    payload: note,
  });
  expect(again.json()).toMatchObject({ status: 409, code: 'template-exists' });
  const archived = await app.inject({
    ...edit,
    payload: { archived: true },
    headers: { ...admin, 'if-match': '"2"' },
  });
  expect(archived.json().archivedAt).toBe('2026-11-24T09:00:00Z');
  const left = (await app.inject({ url: '/v1/mail-templates?language=nl', headers: admin })).json();
  expect(left.map(({ key }: { key: string }) => key)).not.toContain('short-note');
});

test('a variable that Kavel does not know is refused where it stands; only administrators write', async () => {
  const payload = { ...note, key: 'other', text: 'Dag {{voornaam}}' };
  const refused = await app.inject({ method: 'POST', url: '/v1/mail-templates', headers: admin, payload });
  expect(refused.json()).toMatchObject({
    status: 422,
    code: 'unknown-variable',
    errors: [{ pointer: '/text', params: { variable: 'voornaam' } }],
  });
  const forbidden = await app.inject({
    method: 'POST',
    url: '/v1/mail-templates',
    headers: desk.headers,
    payload: note,
  });
  expect(forbidden.statusCode).toBe(403);
});

async function anInquiry() {
  const payload = { locale: 'ja', answers: answersOf() };
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const { reference } = (await app.inject({ method: 'POST', url: '/v1/inquiries', headers, payload })).json();
  return db.inquiry.findUniqueOrThrow({ where: { reference } });
}

test('a preview reads as the mail will, and names what is missing', async () => {
  const { id: inquiryId, reference } = await anInquiry();
  const template = await db.mailTemplate.findUniqueOrThrow({
    where: { key_language: { key: 'first-answer', language: 'ja' } },
  });
  const request = { method: 'POST', url: '/v1/mail-previews', headers: desk.headers } as const;
  const preview = await app.inject({ ...request, payload: { templateId: template.id, inquiryId } });
  expect(preview.json()).toMatchObject({
    subject: expect.stringContaining(reference),
    text: expect.stringMatching(/^株式会社くらロジスティクス\n田中 美咲 様\n\n2026年11月24日（火）に/),
    missing: [],
    to: { name: '田中 美咲', address: 'tanaka@kura.example' },
    language: 'ja',
  });
  const gap = await app.inject({
    ...request,
    payload: { subject: 'S', text: '{{leadTitle}} {{nope}}', inquiryId },
  });
  expect(gap.json()).toMatchObject({ text: '{{leadTitle}} {{nope}}', missing: ['leadTitle', 'nope'] });
  expect(await db.mail.count({ where: { kind: 'answer' } })).toBe(0);
});

test('an answer with a gap in it is not sent', async () => {
  const { id } = await anInquiry();
  const answered = await app.inject({
    method: 'POST',
    url: `/v1/inquiries/${id}/answers`,
    headers: { ...desk.headers, 'if-match': '"1"' },
    payload: { by: 'mail', subject: 'About {{reference}}', text: 'Dear {{contactName}}, {{leadTitle}}' },
  });
  expect(answered.json()).toMatchObject({
    status: 422,
    code: 'missing-variable',
    errors: [{ pointer: '/text', params: { variable: 'leadTitle' } }],
  });
});

test('a preview of an inquiry that is not one’s own, of none, or of nothing is refused', async () => {
  const { id: inquiryId } = await anInquiry();
  const request = { method: 'POST', url: '/v1/mail-previews', headers: almere } as const;
  const words = { subject: 'S', text: 'T' };
  expect((await app.inject({ ...request, payload: { ...words, inquiryId } })).statusCode).toBe(404);
  expect((await app.inject({ ...request, payload: words })).statusCode).toBe(422);
  expect((await app.inject({ ...request, payload: { inquiryId } })).statusCode).toBe(422);
});
