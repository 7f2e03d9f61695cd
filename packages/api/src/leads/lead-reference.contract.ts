import { leadKinds, leadStages, leadStatuses } from '@kavel/core/leads';
import { z } from 'zod';
import { Id } from '../contract.ts';

/** What another record shows of a lead. */
export const LeadReference = z
  .object({
    id: Id,
    title: z.string(),
    kind: z.enum(leadKinds),
    stage: z.enum(leadStages),
    status: z.enum(leadStatuses),
  })
  .meta({ id: 'LeadReference' });
