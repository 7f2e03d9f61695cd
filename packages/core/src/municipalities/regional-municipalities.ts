import type { Db } from '../db.ts';

/** The four that acquire together, with their CBS codes. */
export const regionalMunicipalities = [
  { slug: 'almere', code: 'GM0034', name: 'Almere' },
  { slug: 'amstelveen', code: 'GM0362', name: 'Amstelveen' },
  { slug: 'amsterdam', code: 'GM0363', name: 'Amsterdam' },
  { slug: 'haarlemmermeer', code: 'GM0394', name: 'Haarlemmermeer' },
] as const;

export type MunicipalitySlug = (typeof regionalMunicipalities)[number]['slug'];

/**
 * Makes the four for real work. How companies reach them nobody but they can say: telephone and e-mail are empty until
 * an administrator fills them in, which Today asks for.
 */
export async function foundMunicipalities(db: Db): Promise<void> {
  const unknown = { telephone: '', email: '' };
  await db.municipality.createMany({ data: regionalMunicipalities.map((one) => ({ ...one, ...unknown })) });
}
