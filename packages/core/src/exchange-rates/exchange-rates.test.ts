import { beforeEach, expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { aLead, getLead, updateLead } from '../leads/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  addRate,
  archiveRate,
  correctRate,
  findLatestRates,
  findRates,
  pasteRates,
  unarchiveRate,
} from './index.ts';

const db = await useTestDb();
const actor = actorOf(await aUser(db, { role: 'admin', sharedDesk: true }));
const ctx: UserContext = { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor };
const day = (on: string) => Temporal.PlainDate.from(on);
const yen = (perEuro: number, on: string, more: { isConfirmed?: boolean } = {}) =>
  addRate(ctx, { currency: 'JPY', quotedOn: day(on), perEuro, source: ' ECB ', ...more });
const logOf = async (recordId: string) =>
  (await db.change.findMany({ where: { recordId }, orderBy: { id: 'asc' } })).map(({ kind, fields }) => ({
    kind,
    fields,
  }));
const codesOf = async (act: Promise<unknown>) => {
  const error = await act.then(
    () => ({ fields: [] }),
    (refusal) => refusal,
  );
  return error.fields.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
};
beforeEach(async () => {
  await db.exchangeRate.deleteMany();
});

test('a rate is kept with its day and its source, and logged once', async () => {
  const made = await yen(163.06, '2026-11-20');
  expect(made).toMatchObject({ currency: 'JPY', source: 'ECB', user: { id: actor.id }, version: 1 });
  expect(made.perEuro.toNumber()).toBe(163.06);
  const fields = {
    ...{ currency: [null, 'JPY'], quotedOn: [null, '2026-11-20'] },
    ...{ perEuro: [null, 163.06], source: [null, 'ECB'] },
  };
  expect(await logOf(made.id)).toEqual([{ kind: 'created', fields }]);
  expect(await codesOf(yen(164, '2026-11-20'))).toEqual(['/quotedOn rate-exists']);
  expect(await codesOf(yen(164, '2026-11-25'))).toEqual(['/quotedOn day-future']);
});

test('a rate that is far from the last asks to be confirmed', async () => {
  await yen(163.06, '2026-11-20');
  expect(await codesOf(yen(0.006_133, '2026-11-23'))).toEqual(['/perEuro rate-jumps']);
  await yen(100, '2026-11-23', { isConfirmed: true });
  expect(await codesOf(yen(101, '2026-11-24'))).toEqual([]);
});

test('a correction is a row of its own; what leads were given stays', async () => {
  const wrong = await yen(136.06, '2026-11-20');
  const { id } = await aLead(db, { ownerId: actor.id });
  const sum = { capexAmount: 1_000_000, capexCurrency: 'JPY' };
  const given = await updateLead(ctx, id, 1, sum);
  expect(given.capexRate?.toNumber()).toBe(136.06);
  const right = await correctRate(ctx, wrong.id, 1, { perEuro: 163.06, source: 'ECB', isConfirmed: true });
  expect(right.id).not.toBe(wrong.id);
  const page = await findRates(db, { currency: 'JPY' });
  expect(page.items.map((rate) => [rate.perEuro.toNumber(), rate.archivedAt === null])).toEqual([
    [163.06, true],
    [136.06, false],
  ]);
  expect(await logOf(wrong.id)).toMatchObject([
    { kind: 'created' },
    { kind: 'edited', fields: { archivedAt: [null, '2026-11-24T09:00:00.000Z'] } },
  ]);
  expect(await logOf(right.id)).toMatchObject([{ kind: 'created' }]);
  expect((await getLead(ctx, id)).capexRate?.toNumber()).toBe(136.06);
  const later = await updateLead(ctx, id, 2, { capexAmount: 2_000_000 });
  expect(later.capexRate?.toNumber()).toBe(163.06);
  await expect(correctRate(ctx, wrong.id, 2, { perEuro: 1, source: 'x' })).rejects.toMatchObject({
    code: 'archived',
  });
  await expect(correctRate(ctx, right.id, 7, { perEuro: 1, source: 'x' })).rejects.toMatchObject({
    code: 'stale-edit',
  });
});

test('a rate that is taken back is given no more, and comes back unless its day has another', async () => {
  await yen(160, '2026-11-19');
  const rate = await yen(163.06, '2026-11-20');
  await archiveRate(ctx, rate.id, 1);
  expect((await findLatestRates(db)).map(({ perEuro }) => perEuro.toNumber())).toEqual([160]);
  await unarchiveRate(ctx, rate.id, 2);
  expect((await findLatestRates(db)).map(({ perEuro }) => perEuro.toNumber())).toEqual([163.06]);
  await archiveRate(ctx, rate.id, 3);
  await yen(163.1, '2026-11-20');
  await expect(unarchiveRate(ctx, rate.id, 4)).rejects.toMatchObject({ code: 'rate-exists' });
});

test('of ten that enter a day at once one is kept', async () => {
  const tries = Array.from({ length: 10 }, () => yen(163.06, '2026-11-20'));
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await db.exchangeRate.count()).toBe(1);
});

test('a table is taken in as a whole; what stands already is left alone', async () => {
  await yen(163.06, '2026-11-20');
  const text = 'Date,USD,JPY\n2026-11-20,1.0412,163.06\n2026-11-19,1.0501,162.5\n';
  expect(await pasteRates(ctx, { text })).toEqual({ added: 3, known: 1 });
  expect(await pasteRates(ctx, { text })).toEqual({ added: 0, known: 4 });
  const usd = await db.exchangeRate.findMany({ where: { currency: 'USD' } });
  expect(usd).toHaveLength(2);
  for (const { id } of usd) expect(await logOf(id)).toMatchObject([{ kind: 'created' }]);
});

test.each([
  ['another rate of a day that has one', '2026-11-20,164', 'rate-differs'],
  ['a rate far from the one before it', '2026-11-23,90', 'rate-jumps'],
  ['a rate far from the one before it in the text', '2026-11-23,163\n2026-11-24,1.6', 'rate-jumps'],
  ['a day to come', '2026-11-25,163', 'day-future'],
])('%s refuses the whole table', async (_what, lines, code) => {
  await yen(163.06, '2026-11-20');
  expect(await codesOf(pasteRates(ctx, { text: `Date,JPY\n2026-11-19,163\n${lines}` }))).toEqual([
    `/text ${code}`,
  ]);
  expect(await db.exchangeRate.count()).toBe(1);
});

test('a correction that was taken back can be entered again by a table', async () => {
  const rate = await yen(163.06, '2026-11-20');
  await archiveRate(ctx, rate.id, 1);
  expect(await pasteRates(ctx, { text: 'Date,JPY\n2026-11-20,163.1' })).toEqual({ added: 1, known: 0 });
});
