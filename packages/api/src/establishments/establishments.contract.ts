import { activities, countries } from '@kavel/core/code-lists';
import {
  closingReasons,
  firstArrivals,
  headcountSources,
  mostJobs,
  riskLevels,
} from '@kavel/core/establishments';
import { z } from 'zod';
import { CountedPageQuery, Day, Id, Instant, pageOf, Truth } from '../contract.ts';
import { Place } from '../inquiries/parts.contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';
import { PlotReference } from '../plots/plot-reference.contract.ts';
import { Risk } from './risk.contract.ts';
import { Visit } from './visits.contract.ts';

const JobFigure = z.object({ year: z.int(), jobs: z.int(), source: z.enum(headcountSources) });

export const Headcount = JobFigure.extend({ note: z.string().nullable(), version: z.int() }).meta({
  id: 'Headcount',
});

/** What a list shows of an establishment. */
const EstablishmentSummary = z
  .object({
    id: Id,
    name: z.string().nullable(),
    organisation: OrganisationReference,
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string(),
    municipality: Place.nullable(),
    openedOn: Day.nullable(),
    closedOn: Day.nullable(),
    jobs: JobFigure.nullable().meta({
      description: 'Of the latest year of which anything is known, by its surest source.',
    }),
    risk: Risk.nullable().meta({ description: 'Null once it closed.' }),
    updatedAt: Instant,
    version: z.int(),
  })
  .meta({ id: 'EstablishmentSummary' });

export const Establishment = EstablishmentSummary.extend({
  plot: z.string().nullable().meta({ description: 'Park and plot in words.' }),
  standsOn: PlotReference.nullable().meta({
    description: 'The plot that it stands on, where that is known.',
  }),
  closingReason: z.enum(closingReasons).nullable(),
  closingDestination: z.string().nullable(),
  activities: z.array(z.enum(activities)),
  firstArrival: z.enum(firstArrivals).nullable(),
  headcounts: z.array(Headcount),
  jobsPerYear: z.array(JobFigure).meta({
    description: 'One figure a year, by its surest source (register, declared, estimate), the latest first.',
  }),
  visits: z.array(Visit),
  createdAt: Instant,
  archivedAt: Instant.nullable(),
}).meta({ id: 'Establishment' });

export const EstablishmentPage = pageOf(EstablishmentSummary).meta({ id: 'EstablishmentPage' });
const opened = 'Of the day on which it opened; itself included.';
const closed = 'Of the day on which it closed; itself included.';

export const EstablishmentsQuery = CountedPageQuery.extend({
  q: z.string().max(200).optional(),
  organisationId: Id.optional(),
  municipalityId: Id.optional(),
  state: z.enum(['open', 'closed']).optional(),
  riskLevel: z.enum(riskLevels).optional().meta({ description: 'Of open ones alone.' }),
  openedFrom: Day.optional().meta({ description: opened }),
  openedUntil: Day.optional().meta({ description: opened }),
  closedFrom: Day.optional().meta({ description: closed }),
  closedUntil: Day.optional().meta({ description: closed }),
  closingReason: z.enum(closingReasons).optional(),
  plot: z.string().max(200).optional().meta({ description: 'Parts of park and plot.' }),
  archived: Truth.optional().meta({ description: 'Those in the archive alone; otherwise all others.' }),
});

const line = z.string().trim().max(200).nullish();

export const CreateEstablishment = z
  .strictObject({
    organisationId: Id,
    name: line,
    street: line,
    postalCode: z.string().trim().max(20).nullish(),
    city: line,
    country: z.enum(countries).default('NL'),
    municipalityId: Id.nullish().meta({ description: 'Where in the region; null: outside it.' }),
    plot: line,
    plotId: Id.nullish().meta({ description: 'A plot of that municipality.' }),
    openedOn: Day.nullish(),
    activities: z.array(z.enum(activities)).default([]),
    firstArrival: z.enum(firstArrivals).nullish(),
  })
  .meta({ id: 'CreateEstablishment' });

export const UpdateEstablishment = z
  .strictObject({
    ...CreateEstablishment.omit({ organisationId: true }).shape,
    country: CreateEstablishment.shape.country.unwrap(),
    activities: CreateEstablishment.shape.activities.unwrap(),
  })
  .partial()
  .meta({ id: 'UpdateEstablishment' });

export const CloseEstablishment = z
  .strictObject({
    closedOn: Day,
    reason: z.enum(closingReasons),
    destination: z.string().trim().max(200).nullish(),
    destinationNotKnown: z.boolean().optional(),
  })
  .meta({
    id: 'CloseEstablishment',
    description: 'A departure says where to, or that it is not known.',
  });

export const SetHeadcount = z
  .strictObject({ jobs: z.int().min(0).max(mostJobs), note: z.string().trim().max(500).nullish() })
  .meta({ id: 'SetHeadcount' });

export const HeadcountParams = z.object({
  id: Id,
  year: z.coerce.number().int(),
  source: z.enum(headcountSources),
});
