import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { writeActivity } from '../activities/index.ts';
import { fixedClock } from '../clock.ts';
import { type ALead, aLead, dismissQuiet, updateLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { today } from './index.ts';

const db = await useTestDb();
const { almere } = await theMunicipalities(db);
const user = await aUser(db, { role: 'account-manager', municipalityId: almere.id });
const at = (moment: string) => ({ db, clock: fixedClock(moment), actor: actorOf(user) });
const ctx = at('2026-11-24T09:00:00Z');
const quiet = async (moment = '2026-11-24T09:00:00Z') =>
  (await today(at(moment))).quietLeads.items.map(({ id }) => id);
const mine = (lead: ALead) => aLead(db, { municipalityId: almere.id, ownerId: user.id, ...lead });

test('a lead is quiet by its stage and the tier of its organisation', async () => {
  const strategic = await anOrganisation(db, { tier: 'strategic' });
  const eightDaysAgo = { createdAt: '2026-11-16T08:00:00Z' };
  const loud = await mine(eightDaysAgo);
  const weighty = await mine({ ...eightDaysAgo, organisationId: strategic.id });
  const found = await quiet();
  expect(found).toContain(weighty.id);
  expect(found).not.toContain(loud.id);
});

test('a meeting that is written down later counts from the meeting, not from the typing', async () => {
  const { id } = await mine({ createdAt: '2026-10-01T08:00:00Z' });
  const meet = (day: string) =>
    writeActivity(ctx, {
      kind: 'meeting',
      text: 'At the fair.',
      leadId: id,
      happenedAt: Temporal.Instant.from(`${day}T12:00:00Z`),
    });
  await meet('2026-11-05');
  expect(await quiet()).toContain(id);
  await meet('2026-11-20');
  expect(await quiet()).not.toContain(id);
  // Fourteen days after the meeting it is quiet again.
  expect(await quiet('2026-12-04T11:00:00Z')).not.toContain(id);
  expect(await quiet('2026-12-04T13:00:00Z')).toContain(id);
});

test('dismissed it stays so until something changes; the dismissal is undone, and logged once', async () => {
  const { id } = await mine({ createdAt: '2026-10-01T08:00:00Z' });
  expect(await quiet()).toContain(id);
  await dismissQuiet(ctx, id, true);
  expect(await quiet()).not.toContain(id);
  expect(await quiet('2027-01-24T09:00:00Z')).not.toContain(id);
  await dismissQuiet(ctx, id, false);
  await dismissQuiet(ctx, id, false);
  expect(await quiet()).toContain(id);
  const changes = await db.change.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } });
  expect(changes.map(({ fields }) => fields)).toEqual([
    { quietDismissedAt: [null, '2026-11-24T09:00:00.000Z'] },
    { quietDismissedAt: ['2026-11-24T09:00:00.000Z', null] },
  ]);
  await dismissQuiet(ctx, id, true);
  // Neither version nor the last edit moved: an edit that was open before is not stale.
  await updateLead(at('2026-11-25T09:00:00Z'), id, 1, { title: 'A larger hall' });
  expect(await quiet('2026-11-25T10:00:00Z')).toContain(id);
});
