import type { Db } from '../db.ts';
import type { RequirementOverride } from './stage-requirements.ts';

/** What administrators decided over the table of requirements, all days together. By hand: each move reads it. */
export async function findRequirementOverrides(db: Db): Promise<RequirementOverride[]> {
  const rows = await db.$queryRaw<(Omit<RequirementOverride, 'effectiveFrom'> & { effectiveFrom: string })[]>`
    select stage, requirement, required, effective_from::text as "effectiveFrom"
    from stage_requirement order by effective_from, created_at`;
  return rows.map((row) => ({ ...row, effectiveFrom: Temporal.PlainDate.from(row.effectiveFrom) }));
}
