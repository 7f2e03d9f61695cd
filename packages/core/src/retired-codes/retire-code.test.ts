import { beforeEach, expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { codeLabels } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { aLead, getLead, updateLead } from '../leads/index.ts';
import { useTestDb } from '../testing/index.ts';
import { findListedCodes, findRetired, retireCode } from './index.ts';

const db = await useTestDb();
const actor = actorOf(await aUser(db, { role: 'admin', sharedDesk: true }));
const ctx: UserContext = { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor };
const day = (on: string) => Temporal.PlainDate.from(on);
const retire = (code: string, retiredFrom: string | null, version = 0) =>
  retireCode(ctx, version, { list: 'cluster', code, retiredFrom: retiredFrom ? day(retiredFrom) : null });
const listed = async (code: string) =>
  (await findListedCodes(ctx, 'cluster')).find((one) => one.code === code);
beforeEach(async () => {
  await db.retiredCode.deleteMany();
});

test('a code that was retired last month shows on old leads and is not chosen anew, until it is taken back', async () => {
  const { id } = await aLead(db, { ownerId: actor.id, clusters: ['water'] });
  const { id: other } = await aLead(db, { ownerId: actor.id });
  await retire('water', '2026-10-24');
  expect(await updateLead(ctx, id, 1, { clusters: ['water', 'energy'] })).toMatchObject({
    clusters: ['water', 'energy'],
  });
  await expect(updateLead(ctx, other, 1, { clusters: ['water'] })).rejects.toMatchObject({
    fields: [{ pointer: '/clusters', code: 'code-retired', params: { list: 'cluster', code: 'water' } }],
  });
  await retire('water', null, 1);
  expect(await updateLead(ctx, other, 1, { clusters: ['water'] })).toMatchObject({ clusters: ['water'] });
  expect((await getLead(ctx, id)).clusters).toEqual(['water', 'energy']);
});

test('a day to come does not retire yet; the list tells what was decided, in four languages', async () => {
  await retire('water', '2026-12-01');
  expect(await listed('water')).toEqual({
    code: 'water',
    words: Object.fromEntries(
      Object.entries(codeLabels).map(([locale, { cluster }]) => [locale, cluster.water]),
    ),
    retiredFrom: new Date('2026-12-01T00:00:00Z'),
    leads: expect.any(Number),
    version: 1,
  });
  expect(await findRetired(db, new Date('2026-11-30'))).toEqual({});
  expect(await findRetired(db, new Date('2026-12-01'))).toEqual({ cluster: ['water'] });
});

test('the leads that have a code are counted as far as they are seen', async () => {
  const before = (await listed('health'))?.leads ?? 0;
  await aLead(db, { clusters: ['health', 'led-optics'] });
  await aLead(db, { clusters: ['health'], confidential: true });
  expect((await listed('health'))?.leads).toBe(before + 1);
});

test('each decision is logged once; a stale one is a conflict', async () => {
  await retire('water', '2026-12-01');
  await retire('water', '2026-12-01', 1);
  await retire('water', null, 1);
  const { id } = await db.retiredCode.findFirstOrThrow({ where: { code: 'water' } });
  const log = await db.change.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } });
  expect(log.map(({ fields }) => fields)).toEqual([
    { 'cluster.water': [null, '2026-12-01'] },
    { 'cluster.water': ['2026-12-01', null] },
  ]);
  await expect(retire('water', '2026-12-01', 1)).rejects.toMatchObject({ code: 'stale-edit' });
  await expect(retire('energy', '2026-12-01', 1)).rejects.toMatchObject({ code: 'stale-edit' });
});

test('the last code of a list stays; what is no code is not there', async () => {
  const [last, ...others] = Object.keys(codeLabels.en.cluster);
  for (const code of others) await retire(code, '2026-12-01');
  await expect(retire(String(last), '2026-12-01')).rejects.toMatchObject({
    fields: [{ pointer: '/retiredFrom', code: 'last-code' }],
  });
  await expect(retire('railways', '2026-12-01')).rejects.toMatchObject({ kind: 'not-found' });
});
