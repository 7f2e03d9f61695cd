import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { useTestDb } from '@kavel/core/testing';
import { expect, test, vi } from 'vitest';
import { keepLeadTally } from './keep-lead-tally.ts';

const db = await useTestDb();

test('what the tally has gathered becomes one row', async () => {
  const { id: organisationId } = await anOrganisation(db);
  for (const jobsWithinThreeYears of [1, 2, 3]) await aLead(db, { organisationId, jobsWithinThreeYears });
  expect(await db.leadTally.count()).toBe(3);
  const errors: unknown[] = [];
  const keeping = keepLeadTally(db, (...error) => errors.push(error));
  await vi.waitFor(async () => expect(await db.leadTally.count()).toBe(1), 10_000);
  await keeping.stop();
  expect(await db.leadTally.findFirst()).toMatchObject({ leads: 3, jobs: 6n });
  expect(errors).toEqual([]);
});
