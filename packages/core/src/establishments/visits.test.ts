import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { findTimeline, writeActivity } from '../activities/index.ts';
import { asDay, fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { useTestDb } from '../testing/index.ts';
import {
  anEstablishment,
  archiveEstablishment,
  getEstablishment,
  logVisit,
  setHeadcount,
  updateVisit,
} from './index.ts';

const db = await useTestDb();
const desk: UserContext = {
  db,
  clock: fixedClock('2026-11-24T09:00:00Z'),
  actor: actorOf(await aUser(db, { name: 'Sanne', sharedDesk: true })),
};

async function timelineOf(subject: { organisationId: string } | { establishmentId: string }) {
  const { items } = await findTimeline(desk, subject);
  return items.map(({ kind, at, text, fields, establishment }) => ({
    what: `${kind} ${text ?? Object.keys(fields ?? {}).sort()}`,
    at: at.toISOString(),
    establishment: establishment?.name,
  }));
}

test('a visit is kept with its answers, and stands on the timelines of the place and of the company', async () => {
  const { id, organisationId } = await anEstablishment(db, { name: 'DC Almere' });
  const visit = await logVisit(desk, id, {
    visitedOn: asDay('2026-11-10'),
    report: 'Owner wants to retire.\r\n',
    leadershipChange: 'yes',
    relocationLikely: 'no',
  });
  expect(visit).toMatchObject({
    report: 'Owner wants to retire.',
    leadershipChange: 'yes',
    leaseEnds: 'unknown',
    jobChange: 'unknown',
    user: { name: 'Sanne' },
    version: 1,
  });
  expect(await getEstablishment(desk, id)).toMatchObject({
    risk: { level: 'watch', reasons: [{ code: 'leadership-change', params: { on: '2026-11-10' } }] },
    version: 1,
  });
  const entry = {
    what: 'visit Owner wants to retire.',
    at: '2026-11-10T11:00:00.000Z',
    establishment: 'DC Almere',
  };
  expect(await timelineOf({ organisationId })).toEqual([entry]);
  expect(await timelineOf({ establishmentId: id })).toEqual([entry]);
});

test('a visit of today did not happen later than now', async () => {
  const { id } = await anEstablishment(db);
  await logVisit(desk, id, { visitedOn: asDay('2026-11-24') });
  expect(await timelineOf({ establishmentId: id })).toMatchObject([{ at: '2026-11-24T09:00:00.000Z' }]);
});

test('a mended visit is logged answer by answer, and the timeline follows', async () => {
  const { id } = await anEstablishment(db, { name: 'Hall B' });
  const { id: visitId } = await logVisit(desk, id, { visitedOn: asDay('2026-11-10'), report: 'Short' });
  const mended = await updateVisit(desk, id, visitId, 1, {
    visitedOn: asDay('2026-11-09'),
    report: 'Longer',
    relocationLikely: 'yes',
  });
  expect(mended).toMatchObject({ relocationLikely: 'yes', version: 2 });
  const [change, visit, ...others] = await timelineOf({ establishmentId: id });
  expect(others).toEqual([]);
  expect(visit).toMatchObject({ what: 'visit Longer', at: '2026-11-09T11:00:00.000Z' });
  expect(change?.what).toBe(
    'edited visit:2026-11-10:relocationLikely,visit:2026-11-10:report,visit:2026-11-10:visitedOn',
  );
  await expect(updateVisit(desk, id, visitId, 1, { jobChange: 'fewer' })).rejects.toMatchObject({
    code: 'stale-edit',
    extra: { current: { report: 'Longer', version: 2 } },
  });
  expect((await updateVisit(desk, id, visitId, 2, { report: 'Longer' })).version).toBe(2);
});

test('one to come, a lease that contradicts itself, another place’s visit, an archived place: refused, nothing kept', async () => {
  const { id } = await anEstablishment(db);
  const wrong = {
    visitedOn: asDay('2026-11-25'),
    leaseEnds: 'no',
    leaseEndsOn: asDay('2027-01-01'),
  } as const;
  await expect(logVisit(desk, id, wrong)).rejects.toMatchObject({
    fields: [
      { pointer: '/visitedOn', code: 'day-future' },
      { pointer: '/leaseEndsOn', code: 'lease-contradicts' },
    ],
  });
  expect(await timelineOf({ establishmentId: id })).toEqual([]);
  const { id: elsewhere } = await anEstablishment(db);
  const theirs = await logVisit(desk, elsewhere, { visitedOn: asDay('2026-11-10') });
  const edit = updateVisit(desk, id, theirs.id, 1, { report: 'A' });
  await expect(edit).rejects.toMatchObject({ kind: 'not-found' });
  await archiveEstablishment(desk, id, 1);
  const late = logVisit(desk, id, { visitedOn: asDay('2026-11-10') });
  await expect(late).rejects.toMatchObject({ code: 'archived' });
});

test('the signal joins visits, headcounts and the cadence of the tier', async () => {
  const { id, organisationId } = await anEstablishment(db);
  await db.organisation.update({ where: { id: organisationId }, data: { tier: 'strategic' } });
  await logVisit(desk, id, { visitedOn: asDay('2026-01-15'), recruitedByOthers: 'yes' });
  await setHeadcount(desk, id, { year: 2024, source: 'register' }, { jobs: 120 });
  await setHeadcount(desk, id, { year: 2025, source: 'register' }, { jobs: 90 });
  const { risk } = await getEstablishment(desk, id);
  expect(risk?.level).toBe('act');
  expect(risk?.reasons.map(({ code }) => code)).toEqual([
    'recruited-by-others',
    'jobs-fell',
    'visit-overdue',
  ]);
});

test('what is written down at an establishment is written of its organisation too', async () => {
  const { id, organisationId } = await anEstablishment(db, { name: 'Hall C' });
  const note = { kind: 'note', text: 'New sign on the roof', establishmentId: id } as const;
  expect(await writeActivity(desk, note)).toMatchObject({ organisationId, establishmentId: id });
  expect(await timelineOf({ organisationId })).toMatchObject([
    { what: 'note New sign on the roof', establishment: 'Hall C' },
  ]);
  const { organisationId: another } = await anEstablishment(db);
  await expect(writeActivity(desk, { ...note, organisationId: another })).rejects.toMatchObject({
    fields: [{ pointer: '/establishmentId' }],
  });
});
