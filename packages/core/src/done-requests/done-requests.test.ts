import { beforeAll, expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { type Answer, doOnce, forgetDoneRequests } from './index.ts';

const db = await useTestDb();
let desk: UserContext;

beforeAll(async () => {
  const clock = fixedClock('2026-11-24T09:00:00Z');
  desk = { db, clock, actor: actorOf(await aUser(db, { sharedDesk: true })) };
});

const requestOf = (key: string, digest = 'body') => ({ key, route: 'POST /v1/organisations', digest });
const made = (name: string) => db.organisation.count({ where: { name } });

function make(name: string) {
  return async ({ db: inside }: UserContext): Promise<Answer> => {
    const { id } = await anOrganisation(inside, { name });
    return { status: 201, location: `/v1/organisations/${id}`, etag: '"1"', body: JSON.stringify({ id }) };
  };
}

test('what is sent again, also at the same moment, is done once and answered alike', async () => {
  const send = () => doOnce(desk, requestOf('twice-1234'), make('Eenmaal B.V.'));
  const [first, second] = await Promise.all([send(), send()]);
  expect(second).toMatchObject(first);
  expect(await send()).toMatchObject(first);
  expect(await made('Eenmaal B.V.')).toBe(1);
});

test('another body or another route under the same key is refused', async () => {
  await doOnce(desk, requestOf('other-1234'), make('Anders B.V.'));
  const refused = { kind: 'broken-rule', code: 'idempotency-key-reused' };
  await expect(doOnce(desk, requestOf('other-1234', 'x'), make('Anders 2 B.V.'))).rejects.toMatchObject(
    refused,
  );
  const elsewhere = { ...requestOf('other-1234'), route: 'POST /v1/contacts' };
  await expect(doOnce(desk, elsewhere, make('Anders 2 B.V.'))).rejects.toMatchObject(refused);
  expect(await made('Anders 2 B.V.')).toBe(0);
});

test('a key is its sender’s own', async () => {
  const colleague = { ...desk, actor: actorOf(await aUser(db, { sharedDesk: true })) };
  await doOnce(desk, requestOf('mine-12345'), make('Van mij B.V.'));
  await doOnce(colleague, requestOf('mine-12345'), make('Van mij B.V.'));
  expect(await made('Van mij B.V.')).toBe(2);
});

test('what was refused leaves nothing, and its key goes for what is mended', async () => {
  const refuse = async (inside: UserContext) => {
    await make('Verbeterd B.V.')(inside);
    throw new DomainError('broken-rule', 'invalid', 'Not so.');
  };
  await expect(doOnce(desk, requestOf('mend-12345'), refuse)).rejects.toMatchObject({ code: 'invalid' });
  await doOnce(desk, requestOf('mend-12345', 'mended'), make('Verbeterd B.V.'));
  expect(await made('Verbeterd B.V.')).toBe(1);
});

test('after 24 hours it is forgotten', async () => {
  const at = (moment: string) => ({ ...desk, clock: fixedClock(moment) });
  const send = (ctx: UserContext) => doOnce(ctx, requestOf('old-123456'), make('Vergeten B.V.'));
  await send(at('2026-11-20T09:00:00Z'));
  await send(at('2026-11-21T08:59:59Z'));
  expect(await made('Vergeten B.V.')).toBe(1);
  expect(await forgetDoneRequests(at('2026-11-21T08:59:59Z'))).toBe(0);
  await send(at('2026-11-21T09:00:00Z'));
  expect(await made('Vergeten B.V.')).toBe(2);
  expect(await forgetDoneRequests(at('2026-11-22T09:00:00Z'))).toBe(1);
});
