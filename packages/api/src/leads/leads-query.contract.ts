import { activities, clusters, countries, sectors } from '@kavel/core/code-lists';
import {
  creditParties,
  leadArrivals,
  leadCauses,
  leadKinds,
  leadSorts,
  leadSources,
  leadStages,
  leadStatuses,
  likelihoods,
  sortDirections,
  strategicFits,
  vifoStates,
} from '@kavel/core/leads';
import { z } from 'zod';
import { CountedPageQuery, codeOf, Day, Id, Truth } from '../contract.ts';

const person = z.string().max(60).optional();
const jobs = z.coerce.number().int().min(0).max(1_000_000).optional();
const euros = z.coerce.number().min(0).max(99_999_999_999_999).optional();

/** What a list of leads, and all that follows from one, can be narrowed by. */
export const LeadConditions = z.object({
  q: z.string().max(200).optional(),
  organisationId: Id.optional(),
  contactId: Id.optional(),
  ownerId: person.meta({ description: '`me` is the reader, `none` nobody.' }),
  assessorId: person.meta({ description: 'As ownerId.' }),
  municipalityId: Id.optional(),
  referredById: Id.optional().meta({ description: 'The partner’s office that brought the case.' }),
  kind: codeOf('leadKind', leadKinds).optional(),
  stage: codeOf('leadStage', leadStages).optional(),
  status: codeOf('leadStatus', leadStatuses).optional(),
  sector: codeOf('sector', sectors).optional(),
  cluster: codeOf('cluster', clusters).optional(),
  activity: codeOf('activity', activities).optional(),
  source: codeOf('leadSource', leadSources).optional(),
  cause: codeOf('leadCause', leadCauses).optional(),
  strategicFit: codeOf('strategicFit', strategicFits).optional(),
  firstArrival: codeOf('leadArrival', leadArrivals).optional(),
  originCountry: codeOf('country', countries).optional(),
  likelihood: codeOf('likelihood', likelihoods).optional(),
  creditParty: codeOf('creditParty', creditParties).optional(),
  vifo: codeOf('vifo', vifoStates).optional(),
  confidential: Truth.optional(),
  quietDays: z.coerce
    .number()
    .int()
    .min(1)
    .max(3650)
    .optional()
    .meta({ description: 'Nothing happened with them for so many days.' }),
  quietSince: Day.optional().meta({ description: 'Nothing happened from this day on.' }),
  lookAgainDue: Truth.optional().meta({ description: 'The day to look at them again is there.' }),
  jobsFrom: jobs.meta({ description: 'Jobs within three years; a lead without is in no range.' }),
  jobsTo: jobs,
  capexEurFrom: euros,
  capexEurTo: euros,
  createdFrom: Day.optional(),
  createdUntil: Day.optional(),
  updatedFrom: Day.optional(),
  updatedUntil: Day.optional(),
});

export const LeadsQuery = CountedPageQuery.extend({
  ...LeadConditions.shape,
  sort: codeOf('leadSort', leadSorts).optional().meta({
    description:
      'By what the list runs; without it the latest edited first. A cursor goes on in its own order alone.',
  }),
  direction: z.enum(sortDirections).optional(),
});
