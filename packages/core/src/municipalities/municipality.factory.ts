import type { Db, Prisma } from '../db.ts';
import { type MunicipalitySlug, regionalMunicipalities } from './regional-municipalities.ts';

/** Fictional and international: the Dutch short numbers of municipalities (14 036) cannot be dialled from abroad. */
const telephones: Record<MunicipalitySlug, string> = {
  almere: '+31 36 555 01 00',
  amstelveen: '+31 20 555 01 01',
  amsterdam: '+31 20 555 01 00',
  haarlemmermeer: '+31 23 555 01 00',
};

/** A municipality in the database: Almere unless told otherwise, by slug for one of the four. */
export function aMunicipality(db: Db, given: Partial<Prisma.MunicipalityUncheckedCreateInput> = {}) {
  const slug = given.slug ?? 'almere';
  const known = regionalMunicipalities.find((one) => one.slug === slug) ?? regionalMunicipalities[0];
  const reached = { telephone: telephones[known.slug], email: `business@${slug}.example` };
  return db.municipality.create({ data: { ...known, ...reached, ...given } });
}

type Row = Awaited<ReturnType<typeof aMunicipality>>;

/** All four in the database, by slug. */
export async function theMunicipalities(db: Db): Promise<Record<MunicipalitySlug, Row>> {
  return {
    almere: await aMunicipality(db, { slug: 'almere' }),
    amstelveen: await aMunicipality(db, { slug: 'amstelveen' }),
    amsterdam: await aMunicipality(db, { slug: 'amsterdam' }),
    haarlemmermeer: await aMunicipality(db, { slug: 'haarlemmermeer' }),
  };
}
