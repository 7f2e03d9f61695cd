import type { Db, Prisma } from '../db.ts';
import { matchKeysOf } from '../matches/index.ts';
import { refreshOrganisationSearch } from '../search/index.ts';
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
  const names = [name, given.latinName ?? ''].map((each) => ({ name: each }));
  const texts = organisationColumns({ name, website }, country, []);
  const organisation = await db.organisation.create({
    data: {
      kinds: ['company'],
      ...texts,
      name,
      normalisedName: texts.normalisedName ?? name,
      country,
      matchKeys: matchKeysOf({ names, country }),
      createdAt,
      updatedAt: createdAt,
      ...given,
    },
  });
  await refreshOrganisationSearch(db, organisation.id);
  return organisation;
}

const someDay = '2026-11-02T09:00:00Z';
