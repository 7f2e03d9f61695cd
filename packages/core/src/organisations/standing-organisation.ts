import type { Sector } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import type { SectorVersion } from './organisation.codes.ts';
import type { Identifier } from './organisation-identifiers.rules.ts';
import type { OtherName } from './organisation-names.rules.ts';
import type { GivenParent } from './parents.ts';
import type { PlannedEdit, PlannedOrganisation } from './planned-organisation.ts';
import { organisationsSeenBy } from './seeing.ts';

const columns = {
  id: true,
  name: true,
  nameLanguage: true,
  latinName: true,
  kinds: true,
  country: true,
  website: true,
  websiteDomain: true,
  sector: true,
  sectorCode: true,
  sectorVersion: true,
  clusters: true,
  municipalityId: true,
  accountManagerId: true,
  tier: true,
  confidential: true,
  screening: true,
  names: { select: { name: true, kind: true, language: true }, orderBy: [{ place: 'asc' }, { id: 'asc' }] },
  identifiers: { select: { scheme: true, value: true }, orderBy: [{ place: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.OrganisationSelect;

type Row = Prisma.OrganisationGetPayload<{ select: typeof columns }>;

/** An organisation as it stands, or as it would: what an edit is held against. Parents are not told. */
export interface StandingOrganisation
  extends Omit<Row, 'id' | 'names' | 'identifiers' | 'sector' | 'sectorVersion'> {
  /** Null: it is not made yet. */
  id: string | null;
  sector: Sector | null;
  sectorVersion: SectorVersion | null;
  names: readonly OtherName[];
  identifiers: readonly Identifier[];
  parents: readonly GivenParent[];
}

/** These organisations as they stand, those that this colleague sees, in one go. */
export async function readStandingOrganisations(
  ctx: UserContext,
  ids: readonly string[],
): Promise<StandingOrganisation[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db.organisation.findMany({
    where: { AND: [{ id: { in: [...ids] } }, organisationsSeenBy(ctx.actor)] },
    select: columns,
  });
  return rows.map((row) => ({ ...row, parents: [] }) as unknown as StandingOrganisation);
}

/** A planned organisation as it will stand. */
export function standingAfter({ record, lists }: PlannedOrganisation): StandingOrganisation {
  return {
    ...{ id: null, nameLanguage: null, latinName: null, website: null, websiteDomain: null },
    ...{ sector: null, sectorCode: null, sectorVersion: null, clusters: [] },
    ...{ municipalityId: null, accountManagerId: null, tier: null, confidential: false, screening: false },
    ...record,
    ...{ names: [], identifiers: [], parents: [], ...lists },
  };
}

/** An organisation as it will stand after a planned edit. */
export function withEdit(
  before: StandingOrganisation,
  { columns, lists }: PlannedEdit,
): StandingOrganisation {
  return { ...before, ...columns, ...lists };
}
