import type { Db, Prisma } from '../db.ts';
import { anOrganisation } from '../organisations/index.ts';

export type APartnerOffice = Partial<Prisma.PartnerOfficeUncheckedCreateInput>;

let made = 0;

/** An office in the database, open, of a new partner unless an organisation is given. */
export async function aPartnerOffice(db: Db, given: APartnerOffice = {}) {
  made += 1;
  const organisationId = given.organisationId ?? (await anOrganisation(db, { kinds: ['partner'] })).id;
  const { createdAt = '2026-11-02T09:00:00Z' } = given;
  return db.partnerOffice.create({
    data: { city: `Tokyo ${made}`, country: 'JP', createdAt, updatedAt: createdAt, ...given, organisationId },
  });
}
