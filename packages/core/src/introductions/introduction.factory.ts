import { aUser } from '../access/index.ts';
import type { Db, Prisma } from '../db.ts';
import { anOrganisation } from '../organisations/index.ts';

export type AnIntroduction = Partial<Prisma.IntroductionUncheckedCreateInput>;

/** An introduction in the database, proposed and both asked, between two new organisations unless they are given. */
export async function anIntroduction(db: Db, given: AnIntroduction = {}) {
  const organisationId = given.organisationId ?? (await anOrganisation(db)).id;
  const otherOrganisationId = given.otherOrganisationId ?? (await anOrganisation(db)).id;
  const userId = given.userId ?? (await aUser(db, { sharedDesk: true })).id;
  const { createdAt = '2026-11-02T09:00:00Z' } = given;
  return db.introduction.create({
    data: {
      purpose: 'Both look for a partner.',
      madeOn: new Date('2026-11-02T00:00:00Z'),
      createdAt,
      updatedAt: createdAt,
      ...given,
      organisationId,
      otherOrganisationId,
      userId,
    },
  });
}
