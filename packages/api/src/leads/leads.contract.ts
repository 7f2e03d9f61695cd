import {
  activities,
  clusters,
  countries,
  investmentBands,
  sectors,
  tenures,
  timeFrames,
} from '@kavel/core/code-lists';
import {
  creditParties,
  leadArrivals,
  leadCauses,
  leadDrivers,
  leadKinds,
  leadRequirements,
  leadSources,
  leadStages,
  leadStatuses,
  likelihoods,
  siteNeeds,
  statusReasons,
  strategicFits,
  unsaidFields,
  vifoStates,
} from '@kavel/core/leads';
import { screeningQuestions } from '@kavel/core/organisations';
import { z } from 'zod';
import { ContactReference } from '../contacts/contact-reference.contract.ts';
import { codeOf, Day, Decimal, Id, Instant, Locale, pageOf } from '../contract.ts';
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
  assessor: Person.nullable().meta({ description: 'The second assessor, who verifies that it landed.' }),
  nextStep: z.string().nullable(),
  nextStepOn: Day.nullable(),
  lastActivityAt: Instant.meta({ description: 'The last time something happened with the company.' }),
  sector: z.enum(sectors).nullable(),
  clusters: z.array(z.enum(clusters)),
  source: z.enum(leadSources).nullable(),
  cause: z.enum(leadCauses).nullable(),
  strategicFit: z.enum(strategicFits).nullable(),
  firstArrival: z.enum(leadArrivals).nullable(),
  originCountry: z.string().nullable().meta({ description: 'ISO 3166-1: where the investment comes from.' }),
  likelihood: z.enum(likelihoods).nullable(),
  vifo: z.enum(vifoStates).nullable(),
  confidential: z.boolean(),
  jobsWithinThreeYears: z.int().nullable(),
  capexEur: Decimal.nullable(),
  lookAgainOn: Day.nullable(),
  stageSince: Instant.nullable().meta({ description: 'Empty: since it was made.' }),
  createdAt: Instant,
  updatedAt: Instant,
  version: z.int(),
}).meta({ id: 'LeadSummary' });

const Credit = z.object({ party: z.enum(creditParties), sharePercent: z.int().min(1).max(100) }).meta({
  id: 'LeadCredit',
  description: 'The part of one party in bringing the case; together 100 per cent.',
});

const LeadFile = AttachedFile.extend({
  isEvidence: z.boolean().meta({ description: 'It shows that the company landed.' }),
}).meta({ id: 'LeadFile' });

/** What a lead lacks for a stage. */
const Missing = z
  .object({
    stage: z.enum(leadStages),
    requirement: z.enum(leadRequirements),
    field: z.string().meta({ description: 'The field that would answer it.' }),
  })
  .meta({ id: 'MissingForStage' });

const NextStage = z
  .object({ stage: z.enum(leadStages), missing: z.array(Missing) })
  .nullable()
  .meta({ description: 'The stage that comes next and what the lead lacks for it.' });

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
  activities: z.array(z.enum(activities)),
  floorAreaFromM2: Decimal.nullable(),
  floorAreaToM2: Decimal.nullable(),
  plotAreaFromM2: Decimal.nullable(),
  plotAreaToM2: Decimal.nullable(),
  tenures: z.array(z.enum(tenures)),
  investmentBand: z.enum(investmentBands).nullable(),
  powerKva: Decimal.nullable(),
  timeFrame: z.enum(timeFrames).nullable(),
  summary: z.string().nullable(),
  files: z.array(LeadFile).meta({ description: 'Its own and those of its inquiry.' }),
  originRegion: z.string().nullable(),
  credits: z.array(Credit),
  siteNeed: z.enum(siteNeeds).nullable(),
  establishment: z.object({ id: Id, name: z.string() }).nullable().meta({
    description: 'The establishment that the case is about; of a landed case the one where it landed.',
  }),
  drivers: z.array(z.enum(leadDrivers)),
  considersOthers: z.boolean().nullable(),
  competitorLocations: z.array(z.string()),
  likelihoodReason: z.string().nullable(),
  jobsSafeguarded: z.int().nullable(),
  wantsSubsidy: z.boolean().nullable(),
  capexAmount: Decimal.nullable(),
  capexCurrency: z.string().nullable().meta({ description: 'ISO 4217.' }),
  capexRate: Decimal.nullable().meta({ description: 'Units of the currency for one euro.' }),
  capexRateOn: Day.nullable(),
  notSaid: z.array(z.enum(unsaidFields)).meta({ description: 'To which the company does not say.' }),
  vifoQuestions: z.array(z.string()),
  readers: z
    .array(Person)
    .meta({ description: 'To whom a confidential lead exists besides its account manager and assessor.' }),
  statusReason: z.enum(statusReasons).nullable(),
  wonBy: z.string().nullable(),
  neverLookAgain: z.boolean(),
  landedOn: Day.nullable(),
  landingProposedAt: Instant.nullable(),
  landingProposedBy: Person.nullable(),
  landingVerifiedAt: Instant.nullable(),
  landingVerifiedBy: Person.nullable(),
  archivedAt: Instant.nullable(),
  minutesSpent: z.int().meta({ description: 'Time spent on it: the minutes of its activities together.' }),
  jobsCompared: z
    .array(
      z
        .object({ year: z.int(), promised: z.int(), realised: z.int().nullable() })
        .meta({ id: 'JobsCompared' }),
    )
    .meta({
      description: 'Of a landed case: promised jobs against headcounts, three years; not counted yet: null.',
    }),
  next: NextStage,
}).meta({ id: 'Lead' });

const Named = z.object({ id: Id, name: z.string() });
export const LeadChoices = z
  .object({ contacts: z.array(Named), establishments: z.array(Named) })
  .meta({ id: 'LeadChoices', description: 'The people and establishments of its organisation.' });

export const LeadPage = pageOf(LeadSummary).meta({ id: 'LeadPage' });
const area = z.number().min(0).max(999_999_999_999).multipleOf(0.01).nullish();

export const CreateLead = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    organisationId: Id,
    contactId: Id.nullish(),
    referredById: Id.nullish().meta({ description: 'A partner office that is open.' }),
    kind: codeOf('leadKind', leadKinds),
    municipalityId: Id.nullish().meta({ description: 'Without one, that of the user who makes the lead.' }),
    ownerId: z.string().max(60).nullish(),
    sector: codeOf('sector', sectors).nullish(),
    clusters: z.array(codeOf('cluster', clusters)).default([]),
    activities: z.array(codeOf('activity', activities)).default([]),
    floorAreaFromM2: area,
    floorAreaToM2: area,
    plotAreaFromM2: area,
    plotAreaToM2: area,
    tenures: z.array(codeOf('tenure', tenures)).default([]),
    jobsWithinThreeYears: z.int().min(0).max(1_000_000).nullish(),
    investmentBand: codeOf('investmentBand', investmentBands).nullish(),
    powerKva: z.number().min(0).max(9_999_999_999).multipleOf(0.01).nullish(),
    timeFrame: codeOf('timeFrame', timeFrames).nullish(),
    summary: z.string().trim().max(10_000).nullish(),
    nextStep: z.string().trim().max(500).nullish(),
    nextStepOn: Day.nullish(),
    assessorId: z.string().max(60).nullish(),
    confidential: z.boolean().default(false),
    readerIds: z.array(z.string().max(60)).max(50).default([]),
    originCountry: codeOf('country', countries).nullish(),
    originRegion: z.string().trim().max(200).nullish(),
    source: codeOf('leadSource', leadSources).nullish(),
    cause: codeOf('leadCause', leadCauses).nullish(),
    strategicFit: codeOf('strategicFit', strategicFits).nullish(),
    firstArrival: codeOf('leadArrival', leadArrivals).nullish(),
    credits: z.array(Credit).max(creditParties.length).default([]),
    siteNeed: z.enum(siteNeeds).nullish(),
    establishmentId: Id.nullish(),
    drivers: z.array(codeOf('leadDriver', leadDrivers)).default([]),
    considersOthers: z.boolean().nullish(),
    competitorLocations: z.array(z.string().trim().max(200)).max(20).default([]),
    likelihood: codeOf('likelihood', likelihoods).nullish(),
    likelihoodReason: z.string().trim().max(2000).nullish(),
    jobsSafeguarded: z.int().min(0).max(1_000_000).nullish(),
    wantsSubsidy: z.boolean().nullish(),
    capexAmount: z.number().min(0).max(99_999_999_999_999).multipleOf(0.01).nullish(),
    capexCurrency: z.string().length(3).nullish(),
    notSaid: z.array(z.enum(unsaidFields)).default([]),
    vifo: codeOf('vifo', vifoStates).nullish(),
    vifoQuestions: z.array(z.enum(screeningQuestions)).default([]),
    landedOn: Day.nullish(),
  })
  .meta({ id: 'CreateLead' });

export const UpdateLead = z
  .strictObject({
    ...CreateLead.omit({ organisationId: true }).shape,
    clusters: CreateLead.shape.clusters.unwrap(),
    activities: CreateLead.shape.activities.unwrap(),
    tenures: CreateLead.shape.tenures.unwrap(),
    confidential: z.boolean(),
    readerIds: CreateLead.shape.readerIds.unwrap(),
    credits: CreateLead.shape.credits.unwrap(),
    drivers: CreateLead.shape.drivers.unwrap(),
    competitorLocations: CreateLead.shape.competitorLocations.unwrap(),
    notSaid: CreateLead.shape.notSaid.unwrap(),
    vifoQuestions: CreateLead.shape.vifoQuestions.unwrap(),
    status: z.enum(leadStatuses),
    statusReason: codeOf('statusReason', statusReasons).nullable(),
    wonBy: z.string().trim().max(200).nullable(),
    lookAgainOn: Day.nullable(),
    neverLookAgain: z.boolean(),
  })
  .partial()
  .meta({ id: 'UpdateLead' });

export const MoveLead = z
  .strictObject({
    stage: z.enum(leadStages),
    reason: z.string().trim().max(2000).nullish().meta({ description: 'Why it goes back.' }),
  })
  .meta({ id: 'MoveLead' });

export const MovedLead = z
  .object({
    id: Id,
    stage: z.enum(leadStages),
    status: z.enum(leadStatuses),
    stageSince: Instant,
    version: z.int(),
    next: NextStage,
  })
  .meta({ id: 'MovedLead', description: 'What a move made of a lead.' });

export const LeadMove = z
  .object({
    id: Id,
    number: z.int().meta({ description: 'Counts the moves of the lead, from 1.' }),
    fromStage: z.enum(leadStages),
    toStage: z.enum(leadStages),
    movedAt: Instant,
    user: Person.nullable(),
    reason: z.string().nullable(),
    seconds: z.int().meta({ description: 'How long it stood in the stage it left.' }),
  })
  .meta({ id: 'LeadMove' });
