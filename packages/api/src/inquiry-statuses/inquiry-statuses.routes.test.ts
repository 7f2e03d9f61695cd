import { aUser } from '@kavel/core/access';
import { answersOf } from '@kavel/core/inquiries';
import { aMunicipality } from '@kavel/core/municipalities';
import { describe, expect, it } from 'vitest';
import { buildTestApp } from '../testing/index.ts';
import { multipartOf, pdf } from '../testing/multipart.ts';

const { app, db, clock } = await buildTestApp({ env: { INQUIRIES_PER_HOUR: '1000' } });

async function anInquiry(contactEmail: string) {
  const posting = await app.inject({
    method: 'POST',
    url: '/v1/inquiries',
    headers: { 'idempotency-key': `status-${contactEmail.replace(/\W/g, '-')}` },
    payload: { locale: 'nl', answers: answersOf({ contactEmail }) },
  });
  return posting.json();
}
type TestFile = { name: string; bytes: Buffer };
function add(
  token: string,
  fields: Record<string, string>,
  files: TestFile[] = [],
  key: string = crypto.randomUUID(),
) {
  const { payload, headers } = multipartOf(fields, files);
  return app.inject({
    method: 'POST',
    url: `/v1/inquiry-statuses/${token}/additions`,
    payload,
    headers: { ...headers, 'idempotency-key': key },
  });
}
const ask = (reference: string, email: string) =>
  app.inject({ method: 'POST', url: '/v1/status-links', payload: { reference, email } });

describe('the status page', () => {
  it('opens by its link alone, and never changes anything', async () => {
    const { statusToken, reference } = await anInquiry('open@kura.example');
    const before = await db.inquiry.findUniqueOrThrow({ where: { reference } });
    const status = await app.inject({ url: `/v1/inquiry-statuses/${statusToken}` });
    expect(status.json()).toMatchObject({ reference, outcome: 'open', locale: 'nl' });
    expect(await db.inquiry.findUniqueOrThrow({ where: { reference } })).toEqual(before);
    const forged = `${statusToken.slice(0, -1)}${statusToken.endsWith('A') ? 'B' : 'A'}`;
    expect((await app.inject({ url: `/v1/inquiry-statuses/${forged}` })).statusCode).toBe(404);
  });

  it('names the municipality by its slug, of the inquiry and of the person', async () => {
    const { statusToken, reference } = await anInquiry('routed@kura.example');
    const { id: municipalityId } = await aMunicipality(db, { slug: 'almere' });
    const { id: assigneeId } = await aUser(db, { name: 'Joris Meijer', municipalityId });
    await db.inquiry.update({
      where: { reference },
      data: { municipalityId, assigneeId, routedAt: clock.now().toString(), state: 'routed' },
    });
    const status = (await app.inject({ url: `/v1/inquiry-statuses/${statusToken}` })).json();
    const almere = { slug: 'almere', name: 'Almere' };
    expect(status.steps[1]).toMatchObject({ step: 'routed', municipality: almere });
    expect(status.contactPerson).toMatchObject({ name: 'Joris Meijer', municipality: almere });
  });

  it('takes words and files, and refuses a program by name while it keeps the rest', async () => {
    const { statusToken } = await anInquiry('add@kura.example');
    const added = await add(statusToken, { message: 'De tekening volgt hierbij.' }, [
      { name: '図面.pdf', bytes: pdf },
    ]);
    expect(added.statusCode).toBe(201);
    expect(added.json().additions).toMatchObject([
      { message: 'De tekening volgt hierbij.', files: ['図面.pdf'] },
    ]);
    const refused = await add(statusToken, { message: 'En nog een' }, [
      { name: 'a.pdf', bytes: Buffer.from('#!/bin/sh') },
    ]);
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors[0]).toMatchObject({ pointer: '/files', code: 'file-unsafe' });
    const { additions } = (await app.inject({ url: `/v1/inquiry-statuses/${statusToken}` })).json();
    expect(additions).toHaveLength(2);
  });

  it('adds once what was sent twice, also at the same moment, and says the same again', async () => {
    const { statusToken } = await anInquiry('twice@kura.example');
    const send = () =>
      add(
        statusToken,
        { message: 'Een tekening' },
        [{ name: 'a.pdf', bytes: pdf }, program],
        'one-key-of-mine',
      );
    const program = { name: 'b.pdf', bytes: Buffer.from('#!/bin/sh') };
    const answers = [...(await Promise.all([send(), send(), send()])), await send()];
    const said = answers.map((answer) => [answer.statusCode, answer.json().errors[0].code]);
    expect(said).toEqual(Array(4).fill([422, 'file-unsafe']));
    const { additions, files } = (await app.inject({ url: `/v1/inquiry-statuses/${statusToken}` })).json();
    expect(additions).toMatchObject([{ message: 'Een tekening', files: ['a.pdf'] }]);
    expect(files).toHaveLength(1);
    const other = await anInquiry('other@kura.example');
    expect((await add(other.statusToken, { message: 'Van ons' }, [], 'one-key-of-mine')).statusCode).toBe(
      201,
    );
  });

  it('asks for a key', async () => {
    const { statusToken } = await anInquiry('key@kura.example');
    expect((await add(statusToken, { message: 'Een' }, [], 'short')).json().code).toBe('idempotency-key');
  });

  it('refuses an empty addition beside the field', async () => {
    const { statusToken } = await anInquiry('empty@kura.example');
    expect((await add(statusToken, { message: '  ' })).json().errors).toMatchObject([
      { pointer: '/message', code: 'required' },
    ]);
  });

  it('says when its link has expired, and mails a new one only to the inquiry’s own address', async () => {
    const { statusToken, reference } = await anInquiry('again@kura.example');
    clock.moveBy({ days: 181 });
    const expired = await app.inject({ url: `/v1/inquiry-statuses/${statusToken}` });
    expect(expired.statusCode).toBe(410);
    expect(expired.json().code).toBe('link-expired');
    expect((await ask(reference, 'stranger@kura.example')).statusCode).toBe(202);
    expect((await ask('22222222', 'again@kura.example')).statusCode).toBe(202);
    expect(await db.mail.count({ where: { kind: 'status-link' } })).toBe(0);
    const typed = `${reference.slice(0, 4)}-${reference.slice(4)}`.toLowerCase();
    expect((await ask(typed, 'Again@KURA.example')).statusCode).toBe(202);
    const mail = await db.mail.findFirstOrThrow({ where: { kind: 'status-link' } });
    const token = /status\/(\S+)/.exec(mail.text)?.[1];
    expect((await app.inject({ url: `/v1/inquiry-statuses/${token}` })).json().reference).toBe(reference);
  });
});
