import type { Db, Prisma } from '../db.ts';

/**
 * The four that acquire together, with their CBS codes. The telephone numbers are fictional and international:
 * the Dutch short numbers of municipalities (14 036) cannot be dialled from abroad.
 */
export const regionalMunicipalities = [
  { slug: 'almere', code: 'GM0034', name: 'Almere', telephone: '+31 36 555 01 00' },
  { slug: 'amstelveen', code: 'GM0362', name: 'Amstelveen', telephone: '+31 20 555 01 01' },
  { slug: 'amsterdam', code: 'GM0363', name: 'Amsterdam', telephone: '+31 20 555 01 00' },
  { slug: 'haarlemmermeer', code: 'GM0394', name: 'Haarlemmermeer', telephone: '+31 23 555 01 00' },
] as const;

export type MunicipalitySlug = (typeof regionalMunicipalities)[number]['slug'];

/** A municipality in the database: Almere unless told otherwise, by slug for one of the four. */
export function aMunicipality(db: Db, given: Partial<Prisma.MunicipalityUncheckedCreateInput> = {}) {
  const slug = given.slug ?? 'almere';
  const known = regionalMunicipalities.find((one) => one.slug === slug) ?? regionalMunicipalities[0];
  return db.municipality.create({ data: { ...known, email: `business@${slug}.example`, ...given } });
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
