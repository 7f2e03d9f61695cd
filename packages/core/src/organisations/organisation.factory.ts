import type { Db, Prisma } from '../db.ts';
import type { OrganisationKind } from './organisation.codes.ts';
import { organisationColumns } from './organisation.rules.ts';

export type AnOrganisation = Partial<Omit<Prisma.OrganisationUncheckedCreateInput, 'kinds'>> & {
  kinds?: OrganisationKind[];
};

let made = 0;

/** An organisation in the database: a Dutch company unless told otherwise. What follows from its name is filled in. */
export async function anOrganisation(db: Db, given: AnOrganisation = {}) {
  made += 1;
  const { name = `Polder Works ${made} B.V.`, website = null, country = 'NL', createdAt = someDay } = given;
  const texts = organisationColumns({ name, website }, country, []);
  return db.organisation.create({
    data: {
      kinds: ['company'],
      ...texts,
      name,
      normalisedName: texts.normalisedName ?? name,
      country,
      createdAt,
      updatedAt: createdAt,
      ...given,
    },
  });
}

const someDay = '2026-11-02T09:00:00Z';
