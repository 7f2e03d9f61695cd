import { answersOf } from '@kavel/core/inquiries';
import { theMunicipalities } from '@kavel/core/municipalities';
import { beforeEach, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';
import { multipartOf, pdf } from '../testing/multipart.ts';

const { app, db, signInAs } = await buildTestApp({ env: { INQUIRIES_PER_HOUR: '1000' } });
const { almere } = await theMunicipalities(db);
const desk = await signInAs('desk', { sharedDesk: true });
const manager = await signInAs('account-manager', { municipality: 'almere' });
const elsewhere = await signInAs('account-manager', { municipality: 'amsterdam' });
const viewer = await signInAs('viewer', { municipality: 'almere' });

type Headers = Record<string, string>;
const get = async (url: string, headers: Headers) => (await app.inject({ url, headers })).json();
const mark = (id: string, headers: Headers, payload: object = { seen: true }) =>
  app.inject({ method: 'POST', url: `/v1/additions/${id}/sightings`, headers, payload });
const listed = async () => (await get('/v1/inquiries', manager)).items[0].unseenAdditions;

let addition: { id: string };
let inquiryId: string;

beforeEach(async () => {
  await db.$executeRaw`truncate inquiry, mail, activity, file cascade`;
  const posted = await app.inject({
    method: 'POST',
    url: '/v1/inquiries',
    headers: { 'idempotency-key': crypto.randomUUID() },
    payload: { locale: 'ja', answers: answersOf() },
  });
  inquiryId = (await db.inquiry.findFirstOrThrow()).id;
  await db.inquiry.updateMany({ data: { municipalityId: almere.id, state: 'routed' } });
  const { payload, headers } = multipartOf({ message: '図面です' }, [{ name: '図面.pdf', bytes: pdf }]);
  const url = `/v1/inquiry-statuses/${posted.json().statusToken}/additions`;
  const sent = { ...headers, 'idempotency-key': crypto.randomUUID() };
  for (let times = 0; times < 2; times += 1) {
    await app.inject({ method: 'POST', url, payload, headers: sent });
  }
  addition = await db.activity.findFirstOrThrow({ where: { kind: 'addition' } });
});

test('what a company added stands on Today, once, until it is seen, and again when it was not after all', async () => {
  const { additions } = await get('/v1/today', manager);
  expect(additions).toMatchObject({
    count: 1,
    items: [
      { id: addition.id, text: '図面です', files: ['図面.pdf'], inquiry: { id: inquiryId }, lead: null },
    ],
  });
  expect(await db.activity.count({ where: { noticeDue: true } })).toBe(1);
  // Reading settles nothing.
  await get(`/v1/inquiries/${inquiryId}`, manager);
  expect(await listed()).toBe(1);
  const seen = await mark(addition.id, manager);
  expect(seen.statusCode).toBe(200);
  expect(seen.json().seenAt).not.toBeNull();
  expect((await get('/v1/today', desk)).additions).toEqual({ items: [], count: 0 });
  expect(await listed()).toBe(0);
  expect((await mark(addition.id, desk, { seen: false })).json().seenAt).toBeNull();
  expect((await get('/v1/today', manager)).additions.count).toBe(1);
});

test('a viewer reads it and does not settle it; for another municipality it does not exist', async () => {
  expect((await get('/v1/today', viewer)).additions.count).toBe(1);
  expect((await mark(addition.id, viewer)).statusCode).toBe(403);
  expect((await get('/v1/today', elsewhere)).additions.count).toBe(0);
  expect((await mark(addition.id, elsewhere)).statusCode).toBe(404);
  expect(await listed()).toBe(1);
});

test.each([
  ['nothing', {}],
  ['a word', { seen: 'yes' }],
])('%s is refused by its field', async (_what, payload) => {
  expect((await mark(addition.id, manager, payload)).json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '/seen' }],
  });
});
