import { type Db, Prisma } from '../db.ts';
import type { RequirementOverride } from './stage-requirements.ts';

type Row = Omit<RequirementOverride, 'effectiveFrom'> & { effectiveFrom: string };

/** What administrators decided over the table of requirements, all days together. */
export async function findRequirementOverrides(db: Db): Promise<RequirementOverride[]> {
  return overridesOf(await db.$queryRaw<Row[]>(requirementOverridesSql));
}

/** The same as a statement, for who reads it with more; `overridesOf` makes its rows what they are. */
export const requirementOverridesSql = Prisma.sql`
  select stage, requirement, required, effective_from::text as "effectiveFrom"
  from stage_requirement order by effective_from, created_at`;

export const overridesOf = (rows: readonly Row[]): RequirementOverride[] =>
  rows.map((row) => ({ ...row, effectiveFrom: Temporal.PlainDate.from(row.effectiveFrom) }));
