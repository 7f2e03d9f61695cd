import { answersOf } from '@kavel/core/inquiries';
import { describe, expect, it } from 'vitest';
import { buildTestApp } from '../testing/index.ts';
import { multipartOf, pdf } from '../testing/multipart.ts';

const { app, db, clock } = await buildTestApp({ env: { INQUIRIES_PER_HOUR: '1000' } });

async function aDraft(locale = 'ja'): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/v1/inquiry-drafts', payload: { locale } });
  expect(answer.statusCode).toBe(201);
  return answer.json().token;
}
const save = (token: string, answers: object) =>
  app.inject({ method: 'PATCH', url: `/v1/inquiry-drafts/${token}`, payload: { answers } });
const submit = (token: string, honeypot = '') =>
  app.inject({ method: 'POST', url: `/v1/inquiry-drafts/${token}/submissions`, payload: { honeypot } });

describe('a draft', () => {
  it('keeps what was typed, right or wrong, and says what is wrong', async () => {
    const token = await aDraft();
    await save(token, { organisationName: '株式会社くら', floorAreaFrom: '広い' });
    const draft = (await save(token, { country: 'JP' })).json();
    expect(draft.answers).toEqual({ organisationName: '株式会社くら', floorAreaFrom: '広い', country: 'JP' });
    expect(draft.problems).toContainEqual({ pointer: '/floorAreaFrom', step: 'request', code: 'number' });
  });

  it('refuses a question that the form does not ask, by name', async () => {
    const answer = await save(await aDraft(), { favouriteColour: 'clay' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('favouriteColour');
  });

  it('is not there for who does not hold its token', async () => {
    const answer = await app.inject({ url: `/v1/inquiry-drafts/${'x'.repeat(32)}` });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('is never sent with problems, and nothing is lost', async () => {
    const token = await aDraft();
    await save(token, { organisationName: 'くら' });
    const refused = await submit(token);
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toContain(
      '/contactEmail',
    );
    expect((await app.inject({ url: `/v1/inquiry-drafts/${token}` })).json().answers.organisationName).toBe(
      'くら',
    );
  });

  it('keeps the good files of a batch and names the bad one', async () => {
    const token = await aDraft();
    const answer = await app.inject({
      method: 'POST',
      url: `/v1/inquiry-drafts/${token}/files`,
      ...multipartOf({}, [
        { name: '会社案内.pdf', bytes: pdf },
        { name: 'brief.pdf', bytes: Buffer.from('MZ this is a program') },
      ]),
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toMatchObject([{ pointer: '/files', params: { name: 'brief.pdf' } }]);
    const { files } = (await app.inject({ url: `/v1/inquiry-drafts/${token}` })).json();
    expect(files).toMatchObject([{ name: '会社案内.pdf', mediaType: 'application/pdf', size: pdf.length }]);
    const emptied = await app.inject({
      method: 'DELETE',
      url: `/v1/inquiry-drafts/${token}/files/${files[0].id}`,
    });
    expect(emptied.json().files).toEqual([]);
  });
});

describe('sending', () => {
  it('gives one inquiry and one receipt, however often and however parallel', async () => {
    const token = await aDraft();
    await save(token, answersOf({ contactEmail: 'double@kura.example' }));
    clock.moveBy({ seconds: 60 });
    const answers = await Promise.all([submit(token), submit(token), submit(token)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 201]);
    const references = new Set(answers.map((answer) => answer.json().reference));
    expect(references.size).toBe(1);
    expect(await db.inquiry.count({ where: { contactEmail: 'double@kura.example' } })).toBe(1);
    const receipt = await app.inject({ url: `/v1/inquiry-drafts/${token}/submissions` });
    expect(receipt.json()).toEqual(answers[0]?.json());
  });

  it('promises an answer in two working days and mails so in Japanese, once', async () => {
    const token = await aDraft();
    await save(token, answersOf({ contactEmail: 'suzuki@kita.example' }));
    clock.moveBy({ seconds: 60 });
    const receipt = (await submit(token)).json();
    expect(receipt.reference).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(receipt.answerDueOn).toBe('2026-11-26');
    expect(receipt.confirmationSentTo).toBe('suzuki@kita.example');
    const mails = await db.mail.findMany({ where: { toAddress: 'suzuki@kita.example' } });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain(receipt.reference);
    expect(mails[0]?.text).toContain('田中 美咲 様');
    expect(mails[0]?.text).toContain('2026年11月26日（木）まで');
    expect(mails[0]?.text).toContain('物流');
  });

  it('confirms in the words of the page, with the files', async () => {
    const token = await aDraft();
    const moment = { appointmentMoment1: '2026-12-03T16:30', appointmentTimeZone: 'Asia/Tokyo' };
    const area = { floorAreaFrom: '３，０００', floorAreaTo: '4500', floorAreaUnit: 'tsubo' };
    await save(token, answersOf({ contactEmail: 'words@kita.example', ...area, ...moment }));
    const plan = { name: '計画書.pdf', bytes: pdf };
    await app.inject({
      method: 'POST',
      url: `/v1/inquiry-drafts/${token}/files`,
      ...multipartOf({}, [plan]),
    });
    const page = await app.inject({ url: `/v1/inquiry-drafts/${token}/answers-in-words?locale=ja` });
    const rows: { question: string; text: string }[] = page.json();
    expect(rows).toContainEqual({ question: 'floorArea', text: '3,000～4,500 坪' });
    clock.moveBy({ seconds: 60 });
    await submit(token);
    const mail = await db.mail.findFirstOrThrow({ where: { toAddress: 'words@kita.example' } });
    for (const { text } of rows) expect(mail.text).toContain(text);
    expect(mail.text).toContain('第1希望日時：2026年12月3日（木）16:30 日本標準時（GMT+9）');
    expect(mail.text).toContain('添付ファイル：計画書.pdf (0.1 kB)');
    const after = await app.inject({ url: `/v1/inquiry-drafts/${token}/answers-in-words?locale=ja` });
    expect(after.json()).toEqual(rows);
    const dutch = await app.inject({ url: `/v1/inquiry-drafts/${token}/answers-in-words?locale=nl` });
    expect(dutch.json()).toContainEqual({ question: 'floorArea', text: '3.000 tot 4.500 tsubo' });
  });

  it('holds a machine apart without telling it', async () => {
    const token = await aDraft('en');
    await save(token, answersOf({ contactEmail: 'bot@spam.example' }));
    clock.moveBy({ seconds: 60 });
    expect((await submit(token, 'https://spam.example')).statusCode).toBe(201);
    const held = await db.inquiry.findFirstOrThrow({ where: { contactEmail: 'bot@spam.example' } });
    expect(held).toMatchObject({ quarantined: true, quarantineReason: 'honeypot' });
  });

  it('answers 429 with Retry-After to the sixth inquiry of one address within an hour', async () => {
    for (let count = 1; count <= 6; count += 1) {
      const token = await aDraft('en');
      await save(token, answersOf({ contactEmail: 'eager@many.example' }));
      const answer = await submit(token);
      expect(answer.statusCode).toBe(count <= 5 ? 201 : 429);
      if (count === 6) expect(answer.headers['retry-after']).toBe('3600');
    }
    expect(await db.mail.count({ where: { toAddress: 'eager@many.example' } })).toBe(1);
  });
});

describe('continuing later', () => {
  const link = (token: string, email: string) =>
    app.inject({ method: 'POST', url: `/v1/inquiry-drafts/${token}/resume-links`, payload: { email } });

  it('mails a link that opens the draft elsewhere and proves the address', async () => {
    const token = await aDraft();
    expect((await link(token, 'later@kura.example')).statusCode).toBe(202);
    expect((await link(token, 'later@kura.example')).statusCode).toBe(202);
    const mails = await db.mail.findMany({ where: { toAddress: 'later@kura.example' } });
    expect(mails).toHaveLength(1);
    const linkToken = /continue\/(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
    const opened = await app.inject({ method: 'POST', url: `/v1/inquiry-drafts/${linkToken}/resumptions` });
    expect(opened.statusCode).toBe(200);
    expect(opened.json().token).toBe(token);
    expect(await db.confirmedAddress.count({ where: { address: 'later@kura.example' } })).toBe(1);
    await save(token, answersOf({ contactEmail: 'later@kura.example' }));
    clock.moveBy({ seconds: 60 });
    expect((await submit(token)).json().confirmationSentTo).toBe('later@kura.example');
  });

  it('asks the address that the link went to only once, and keeps one that was typed before', async () => {
    const token = await aDraft();
    await link(token, 'once@kura.example');
    const emailOf = async (token: string) =>
      (await app.inject({ url: `/v1/inquiry-drafts/${token}` })).json().answers.contactEmail;
    expect(await emailOf(token)).toBe('once@kura.example');
    const other = await aDraft();
    await save(other, { contactEmail: 'typed@kura.example' });
    await link(other, 'elsewhere@kura.example');
    expect(await emailOf(other)).toBe('typed@kura.example');
  });

  it('remembers the page that was left, also on another device, until the form goes on', async () => {
    const token = await aDraft();
    const pausedOn = async (payload: object) => {
      const saved = await app.inject({ method: 'PATCH', url: `/v1/inquiry-drafts/${token}`, payload });
      return saved.json().pausedOn;
    };
    expect(await pausedOn({ answers: { kind: 'expansion' }, pausedOn: 'request' })).toBe('request');
    await link(token, 'half@kura.example');
    const mail = await db.mail.findFirstOrThrow({ where: { toAddress: 'half@kura.example' } });
    const linkToken = /continue\/(\S+)/.exec(mail.text)?.[1] ?? '';
    const opened = await app.inject({ method: 'POST', url: `/v1/inquiry-drafts/${linkToken}/resumptions` });
    expect(opened.json()).toMatchObject({
      pausedOn: 'request',
      answers: { kind: 'expansion', contactEmail: 'half@kura.example' },
    });
    expect(await pausedOn({ answers: { sector: 'H' } })).toBeNull();
  });

  it('says in the mail for whom it is and who sends it', async () => {
    const token = await aDraft();
    await save(token, { organisationName: '株式会社みなと海運' });
    await link(token, 'named@minato.example');
    const { text } = await db.mail.findFirstOrThrow({ where: { toAddress: 'named@minato.example' } });
    expect(text).toMatch(/^株式会社みなと海運\nご担当者様\n\nアムステルダム地域の共同窓口/);
    expect(text).toMatch(
      /アルメレ、アムステルダム、アムステルフェーン、ハーレマーメール 共同窓口\n電話：.+\nメール：.+$/,
    );
    expect(text).not.toMatch(/[{}]/);
  });

  it('refuses an address that is none, beside the field', async () => {
    const refused = await link(await aDraft(), 'later');
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors).toMatchObject([{ pointer: '/email', code: 'email' }]);
  });

  it('says after 14 days that the draft is gone', async () => {
    const token = await aDraft();
    clock.moveBy({ hours: 24 * 14 });
    const gone = await app.inject({ url: `/v1/inquiry-drafts/${token}` });
    expect(gone.statusCode).toBe(410);
    expect(gone.json().code).toBe('draft-expired');
  });
});

describe('a machine that posts and posts', () => {
  it('is told to wait, by address, in problem+json with Retry-After', async () => {
    const few = await buildTestApp({ env: { INQUIRIES_PER_HOUR: '1' } });
    const start = (remoteAddress: string) =>
      few.app.inject({ method: 'POST', url: '/v1/inquiry-drafts', remoteAddress, payload: { locale: 'en' } });
    for (let count = 1; count <= 4; count += 1) expect((await start('192.0.2.1')).statusCode).toBe(201);
    const refused = await start('192.0.2.1');
    expect(refused.statusCode).toBe(429);
    expect(refused.json().code).toBe('too-many-requests');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await start('192.0.2.2')).statusCode).toBe(201);
  });
});
