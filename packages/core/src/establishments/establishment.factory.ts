import type { Db, Prisma } from '../db.ts';
import { anOrganisation } from '../organisations/index.ts';

export type AnEstablishment = Partial<Prisma.EstablishmentUncheckedCreateInput>;

let made = 0;

/** An establishment in the database, open, in Almere as a city and in no municipality unless these are given. */
export async function anEstablishment(db: Db, given: AnEstablishment = {}) {
  made += 1;
  const organisationId = given.organisationId ?? (await anOrganisation(db)).id;
  const { createdAt = '2026-11-02T09:00:00Z' } = given;
  return db.establishment.create({
    data: {
      street: `Markerkant ${made}`,
      city: 'Almere',
      createdAt,
      updatedAt: createdAt,
      ...given,
      organisationId,
    },
  });
}
