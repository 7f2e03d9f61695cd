import { leadRequirements, leadStages } from '@kavel/core/leads';
import { z } from 'zod';
import { PlainDate } from '../contract.ts';

const Asked = { stage: z.enum(leadStages), requirement: z.enum(leadRequirements) };

export const StageRequirements = z
  .object({
    asked: z.array(z.object(Asked)).meta({ description: 'What each stage asks for today, of itself.' }),
    coming: z
      .array(z.object({ ...Asked, required: z.boolean(), effectiveFrom: PlainDate }))
      .meta({ description: 'Decisions for a day to come.' }),
    fixed: z.array(z.enum(leadRequirements)).meta({ description: 'What nobody takes away.' }),
    known: z.array(z.enum(leadRequirements)).meta({ description: 'All that can be asked for.' }),
  })
  .meta({ id: 'StageRequirements' });

export const DecideRequirement = z
  .strictObject({
    ...Asked,
    required: z.boolean(),
    effectiveFrom: PlainDate.meta({ description: 'The first day on which it holds; today or later.' }),
  })
  .meta({ id: 'DecideRequirement' });
