import type { Prisma } from '../db.ts';

/** What another record shows of an organisation. */
export const organisationReference = {
  select: { id: true, name: true, nameLanguage: true, latinName: true, country: true },
} as const satisfies { select: Prisma.OrganisationSelect };
