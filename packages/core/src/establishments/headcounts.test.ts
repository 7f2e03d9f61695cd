import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { useTestDb } from '../testing/index.ts';
import {
  anEstablishment,
  archiveEstablishment,
  getEstablishment,
  removeHeadcount,
  setHeadcount,
} from './index.ts';

const db = await useTestDb();
const desk: UserContext = {
  db,
  clock: fixedClock('2026-11-24T09:00:00Z'),
  actor: actorOf(await aUser(db, { sharedDesk: true })),
};
const register = { year: 2025, source: 'register' } as const;

const changesOf = async (recordId: string) =>
  (await db.change.findMany({ where: { recordId }, orderBy: { id: 'asc' } })).map(({ fields }) => fields);

test('one a year and source: said, said anew, taken away and put back', async () => {
  const { id } = await anEstablishment(db);
  expect(await setHeadcount(desk, id, register, { jobs: 120, note: ' LISA ' })).toEqual({
    ...register,
    jobs: 120,
    note: 'LISA',
    version: 1,
  });
  expect((await setHeadcount(desk, id, register, { jobs: 90 }, 1)).version).toBe(2);
  await setHeadcount(desk, id, { year: 2025, source: 'declared' }, { jobs: 100 });
  const { headcounts, jobs, version } = await getEstablishment(desk, id);
  expect(headcounts.map(({ source, jobs }) => `${source} ${jobs}`)).toEqual(['declared 100', 'register 90']);
  expect(jobs).toMatchObject({ jobs: 90, source: 'register' });
  // A colleague's open edit of the address is not stale by it.
  expect(version).toBe(1);
  await removeHeadcount(desk, id, register, 2);
  expect((await getEstablishment(desk, id)).jobs).toMatchObject({ jobs: 100, source: 'declared' });
  await setHeadcount(desk, id, register, { jobs: 90 });
  expect(await changesOf(id)).toEqual([
    { 'headcount:2025:register': [null, 120] },
    { 'headcount:2025:register': [120, 90] },
    { 'headcount:2025:declared': [null, 100] },
    { 'headcount:2025:register': [90, null] },
    { 'headcount:2025:register': [null, 90] },
  ]);
});

test('what a colleague said is not written over unseen', async () => {
  const { id } = await anEstablishment(db);
  await setHeadcount(desk, id, register, { jobs: 120 });
  const stale = { code: 'stale-edit', extra: { current: { jobs: 120, version: 1 } } };
  await expect(setHeadcount(desk, id, register, { jobs: 90 })).rejects.toMatchObject(stale);
  await expect(setHeadcount(desk, id, register, { jobs: 90 }, 2)).rejects.toMatchObject(stale);
  await expect(removeHeadcount(desk, id, register, 2)).rejects.toMatchObject(stale);
  // The same once more is no conflict: a press that was repeated.
  expect(await setHeadcount(desk, id, register, { jobs: 120 })).toMatchObject({ version: 1 });
  expect(await changesOf(id)).toHaveLength(1);
});

test('eight who say it first at once: one is kept, and logged', async () => {
  const { id } = await anEstablishment(db);
  const results = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) => setHeadcount(desk, id, register, { jobs: 100 + n })),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await changesOf(id)).toHaveLength(1);
});

test('a year that has yet to begin, jobs below none, one that is not there, an archived place: refused', async () => {
  const { id } = await anEstablishment(db);
  const wrong = setHeadcount(desk, id, { year: 2027, source: 'estimate' }, { jobs: -1 });
  await expect(wrong).rejects.toMatchObject({ fields: [{ pointer: '/year' }, { pointer: '/jobs' }] });
  await expect(removeHeadcount(desk, id, register, 1)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(setHeadcount(desk, id, register, { jobs: 1 }, 1)).rejects.toMatchObject({ kind: 'not-found' });
  await archiveEstablishment(desk, id, 1);
  await expect(setHeadcount(desk, id, register, { jobs: 1 })).rejects.toMatchObject({ code: 'archived' });
});

test('none work there: an answer', async () => {
  const { id } = await anEstablishment(db);
  await setHeadcount(desk, id, register, { jobs: 0 });
  expect((await getEstablishment(desk, id)).jobs).toMatchObject({ jobs: 0 });
});
