import { jobChanges, visitAnswers } from '@kavel/core/establishments';
import { z } from 'zod';
import { Day, Id, Instant } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';

const answers = {
  relocationLikely: z.enum(visitAnswers).meta({ description: 'Likely to relocate within 12 months.' }),
  leadershipChange: z.enum(visitAnswers),
  leaseEnds: z.enum(visitAnswers).meta({ description: 'Within 12 months of the visit.' }),
  leaseEndsOn: Day.nullable(),
  recruitedByOthers: z.enum(visitAnswers),
  jobChange: z.enum(jobChanges).meta({ description: 'What it expects of its jobs within 12 months.' }),
};

export const Visit = z
  .object({
    id: Id,
    visitedOn: Day,
    user: Person,
    report: z.string().nullable(),
    ...answers,
    createdAt: Instant,
    version: z.int(),
  })
  .meta({ id: 'EstablishmentVisit' });

export const LogVisit = z
  .strictObject({
    visitedOn: Day,
    report: z.string().trim().max(10_000).nullish(),
    ...z.object(answers).partial().shape,
  })
  .meta({ id: 'LogVisit', description: 'What was not asked is not known.' });

export const UpdateVisit = LogVisit.partial().meta({ id: 'UpdateVisit' });
