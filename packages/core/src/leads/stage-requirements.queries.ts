import type { Db } from '../db.ts';
import type { LeadStage } from './lead.codes.ts';
import type { LeadRequirement, RequirementOverride } from './stage-requirements.ts';

/** What administrators decided over the table of requirements, all days together. */
export async function findRequirementOverrides(db: Db): Promise<RequirementOverride[]> {
  const rows = await db.stageRequirement.findMany({
    orderBy: [{ effectiveFrom: 'asc' }, { createdAt: 'asc' }],
  });
  return rows.map(({ stage, requirement, required, effectiveFrom }) => ({
    stage: stage as LeadStage,
    requirement: requirement as LeadRequirement,
    required,
    effectiveFrom: Temporal.PlainDate.from(effectiveFrom.toISOString().slice(0, 10)),
  }));
}
