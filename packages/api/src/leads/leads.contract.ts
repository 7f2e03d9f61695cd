import { activities, clusters, investmentBands, sectors, tenures, timeFrames } from '@kavel/core/code-lists';
import { leadKinds, leadStages, leadStatuses } from '@kavel/core/leads';
import { z } from 'zod';
import { ContactReference } from '../contacts/contact-reference.contract.ts';
import { CountedPageQuery, Day, Decimal, Id, Instant, Locale, pageOf } from '../contract.ts';
import { AttachedFile, Person, Place } from '../inquiries/parts.contract.ts';
import { Answers } from '../inquiry-drafts/answers.contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';
import { PartnerOfficeReference } from '../partner-offices/partner-office-reference.contract.ts';
import { LeadReference } from './lead-reference.contract.ts';

/** What a list shows of a lead. */
const LeadSummary = LeadReference.extend({
  organisation: OrganisationReference,
  municipality: Place.nullable(),
  owner: Person.nullable(),
  nextStep: z.string().nullable(),
  nextStepOn: Day.nullable(),
  lastActivityAt: Instant.meta({ description: 'The last time something happened with the company.' }),
  updatedAt: Instant,
  version: z.int(),
}).meta({ id: 'LeadSummary' });

export const Lead = LeadSummary.extend({
  contact: ContactReference.nullable(),
  referredBy: PartnerOfficeReference.nullable().meta({
    description: "The partner's office that brought the case, where the reader sees the partner.",
  }),
  inquiry: z
    .object({
      id: Id,
      reference: z.string(),
      locale: Locale,
      receivedAt: Instant,
      appointment: Answers.pick({
        appointment: true,
        appointmentMoment1: true,
        appointmentMoment2: true,
        appointmentTimeZone: true,
      }).meta({ id: 'WishedAppointment', description: 'How and when the company would like to meet.' }),
    })
    .nullable()
    .meta({ description: 'What it came from, where the reader may see that.' }),
  sector: z.enum(sectors).nullable(),
  clusters: z.array(z.enum(clusters)),
  activities: z.array(z.enum(activities)),
  floorAreaFromM2: Decimal.nullable(),
  floorAreaToM2: Decimal.nullable(),
  plotAreaFromM2: Decimal.nullable(),
  plotAreaToM2: Decimal.nullable(),
  tenures: z.array(z.enum(tenures)),
  jobsWithinThreeYears: z.int().nullable(),
  investmentBand: z.enum(investmentBands).nullable(),
  powerKva: Decimal.nullable(),
  timeFrame: z.enum(timeFrames).nullable(),
  summary: z.string().nullable(),
  files: z.array(AttachedFile).meta({ description: 'Its own and those of its inquiry.' }),
  createdAt: Instant,
  archivedAt: Instant.nullable(),
}).meta({ id: 'Lead' });

export const LeadPage = pageOf(LeadSummary).meta({ id: 'LeadPage' });
export const LeadsQuery = CountedPageQuery.extend({
  q: z.string().max(200).optional(),
  organisationId: Id.optional(),
  contactId: Id.optional(),
  ownerId: z.string().max(60).optional(),
  municipalityId: Id.optional(),
  kind: z.enum(leadKinds).optional(),
  stage: z.enum(leadStages).optional(),
  status: z.enum(leadStatuses).optional(),
});

const area = z.number().min(0).max(999_999_999_999).multipleOf(0.01).nullish();

export const CreateLead = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    organisationId: Id,
    contactId: Id.nullish(),
    referredById: Id.nullish().meta({ description: 'A partner office that is open.' }),
    kind: z.enum(leadKinds),
    municipalityId: Id.nullish().meta({ description: 'Without one, that of the user who makes the lead.' }),
    ownerId: z.string().max(60).nullish(),
    sector: z.enum(sectors).nullish(),
    clusters: z.array(z.enum(clusters)).default([]),
    activities: z.array(z.enum(activities)).default([]),
    floorAreaFromM2: area,
    floorAreaToM2: area,
    plotAreaFromM2: area,
    plotAreaToM2: area,
    tenures: z.array(z.enum(tenures)).default([]),
    jobsWithinThreeYears: z.int().min(0).max(1_000_000).nullish(),
    investmentBand: z.enum(investmentBands).nullish(),
    powerKva: z.number().min(0).max(9_999_999_999).multipleOf(0.01).nullish(),
    timeFrame: z.enum(timeFrames).nullish(),
    summary: z.string().trim().max(10_000).nullish(),
    nextStep: z.string().trim().max(500).nullish(),
    nextStepOn: Day.nullish(),
  })
  .meta({ id: 'CreateLead' });

export const UpdateLead = z
  .strictObject({
    ...CreateLead.omit({ organisationId: true }).shape,
    clusters: CreateLead.shape.clusters.unwrap(),
    activities: CreateLead.shape.activities.unwrap(),
    tenures: CreateLead.shape.tenures.unwrap(),
    status: z.enum(leadStatuses),
  })
  .partial()
  .meta({ id: 'UpdateLead' });
