import { inquiriesSeenBy, leadsSeenBy } from '../access/index.ts';
import { asInstant } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { Prisma } from '../db.ts';
import { getOrganisation, type Organisation, organisationsSeenBy } from '../organisations/index.ts';
import {
  type MergeField,
  mergeFieldNames,
  proposed,
  refuseUnmergeable,
  undoDaysLeft,
} from './merge.rules.ts';
import type { ParentChoice } from './merged-ownerships.rules.ts';
import { offerParents, type ParentsOffer } from './offer-parents.ts';

/** What a merge would do, before it does it. */
export interface MergePreview {
  kept: Organisation;
  merged: Organisation;
  /** Whose value each field is proposed to have. */
  proposed: Record<MergeField, 'kept' | 'merged'>;
  /** The parents that the kept one can have; a single one where there is nothing to choose. */
  parents: ParentsOffer[];
  /** Whose parents are proposed. */
  proposedParents: ParentChoice;
  /** How much would move, of what this colleague sees; what he does not see moves as well. */
  moves: MergeMoves;
}

/**
 * What merging one organisation into another would do; not-found where one of them is not seen, refused where the two
 * cannot be merged.
 */
export async function previewMerge(
  ctx: UserContext,
  keptId: string,
  mergedId: string,
): Promise<MergePreview> {
  const kept = await getOrganisation(ctx, keptId);
  const merged = await getOrganisation(ctx, mergedId);
  refuseUnmergeable(kept, merged);
  const whose = mergeFieldNames.map((field) => [field, proposed(field, kept, merged)] as const);
  return {
    kept,
    merged,
    proposed: Object.fromEntries(whose) as MergePreview['proposed'],
    ...offerParents(kept, merged),
    moves: await countMoves(ctx, mergedId),
  };
}

/** Records of an organisation by their kind. */
type MergeMoves = Record<
  'contacts' | 'leads' | 'inquiries' | 'establishments' | 'partnerOffices' | 'introductions',
  number
>;

async function countMoves({ db, actor }: UserContext, organisationId: string): Promise<MergeMoves> {
  const of = { where: { organisationId } };
  const either = { where: { OR: [{ organisationId }, { otherOrganisationId: organisationId }] } };
  const [contacts, leads, inquiries, establishments, partnerOffices, introductions] = await Promise.all([
    db.contact.count(of),
    db.lead.count({ where: { AND: [{ organisationId }, leadsSeenBy(actor)] } }),
    db.inquiry.count({ where: { AND: [{ organisationId }, inquiriesSeenBy(actor)] } }),
    db.establishment.count(of),
    db.partnerOffice.count(of),
    db.introduction.count(either),
  ]);
  return { contacts, leads, inquiries, establishments, partnerOffices, introductions };
}

/** The merges into an organisation that were not undone, the latest first, with the days left for undoing them. */
export async function findMerges(ctx: UserContext, organisationId: string) {
  const seen = { AND: [organisationsSeenBy(ctx.actor)] };
  const rows = await ctx.db.organisationMerge.findMany({
    where: { keptId: organisationId, undoneAt: null, kept: seen, merged: seen },
    orderBy: [{ mergedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      mergedAt: true,
      merged: { select: { id: true, name: true, nameLanguage: true, latinName: true, country: true } },
      user: { select: { id: true, name: true } },
    },
  });
  const now = ctx.clock.now();
  return rows.map((row) => ({ ...row, undoDaysLeft: undoDaysLeft(asInstant(row.mergedAt), now) }));
}

/** The organisation that a merged one is part of today, by however many merges; undefined for one that is none. */
export async function mergedInto(ctx: UserContext, id: string): Promise<string | undefined> {
  const [top] = await ctx.db.$queryRaw<{ id: string }[]>(Prisma.sql`
    with recursive above as (
      select id, merged_into_id, 0 as depth from organisation where id = ${id}::uuid
      union all select o.id, o.merged_into_id, depth + 1 from organisation o join above on o.id = above.merged_into_id)
    select id::text as id from above where depth > 0 and merged_into_id is null`);
  if (!top) return undefined;
  const seen = await ctx.db.organisation.count({
    where: { AND: [{ id: top.id }, organisationsSeenBy(ctx.actor)] },
  });
  return seen ? top.id : undefined;
}
