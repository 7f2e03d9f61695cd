import type { Db, Prisma } from '../db.ts';
import { anOrganisation } from '../organisations/index.ts';
import { refreshLeadSearch } from '../search/index.ts';
import type { LeadKind, LeadStage, LeadStatus } from './lead.codes.ts';

export type ALead = Partial<Omit<Prisma.LeadUncheckedCreateInput, 'kind' | 'stage' | 'status'>> & {
  kind?: LeadKind;
  stage?: LeadStage;
  /** The colleagues named on it. */
  readerIds?: string[];
  status?: LeadStatus;
};

let made = 0;

/** A lead in the database, new and open, of a new organisation and of no municipality unless these are given. */
export async function aLead(db: Db, { readerIds = [], ...given }: ALead = {}) {
  made += 1;
  const organisationId = given.organisationId ?? (await anOrganisation(db)).id;
  const { createdAt = '2026-11-02T09:00:00Z' } = given;
  const lead = await db.lead.create({
    data: {
      title: `A place for ${made} machines`,
      kind: 'new-establishment',
      lastActivityAt: createdAt,
      createdAt,
      updatedAt: createdAt,
      ...given,
      organisationId,
    },
  });
  await db.leadReader.createMany({ data: readerIds.map((userId) => ({ leadId: lead.id, userId })) });
  await refreshLeadSearch(db, lead.id);
  return lead;
}
