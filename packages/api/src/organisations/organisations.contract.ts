import { clusters, countries, sectors } from '@kavel/core/code-lists';
import { identifierSchemes } from '@kavel/core/identifiers';
import { nameKinds, organisationKinds, sectorVersions, tiers } from '@kavel/core/organisations';
import { z } from 'zod';
import { ContactReference } from '../contacts/contact-reference.contract.ts';
import { CountedPageQuery, Day, Id, Instant, ListOrder, pageOf, Truth } from '../contract.ts';
import { Person, Place } from '../inquiries/parts.contract.ts';
import { OrganisationReference } from './organisation-reference.contract.ts';

const LeadCounts = z
  .object({ open: z.int(), total: z.int() })
  .meta({ id: 'LeadCounts', description: 'Of the leads that the reader may see.' });

/** What a list shows of an organisation. */
const OrganisationSummary = OrganisationReference.extend({
  kinds: z.array(z.enum(organisationKinds)),
  sector: z.enum(sectors).nullable(),
  clusters: z.array(z.enum(clusters)),
  municipality: Place.nullable(),
  accountManager: Person.nullable(),
  leads: LeadCounts,
  updatedAt: Instant,
  version: z.int(),
}).meta({ id: 'OrganisationSummary' });

export const Organisation = OrganisationSummary.extend({
  website: z.string().nullable(),
  websiteDomain: z.string().nullable(),
  names: z.array(z.object({ name: z.string(), kind: z.enum(nameKinds), language: z.string().nullable() })),
  identifiers: z
    .array(z.object({ scheme: z.enum(identifierSchemes).nullable(), value: z.string() }))
    .meta({ description: 'A scheme of null is a register that Kavel does not know.' }),
  parents: z
    .array(z.object({ organisation: OrganisationReference, sharePercent: z.number().nullable() }))
    .meta({ description: 'To whom it belongs, the largest share first.' }),
  ultimateParent: OrganisationReference.nullable(),
  isInvestor: z
    .boolean()
    .meta({ description: 'A company whose ultimate parent, or it itself, is outside the Netherlands.' }),
  sectorCode: z.string().nullable(),
  sectorVersion: z.enum(sectorVersions).nullable(),
  sectorSection: z
    .string()
    .nullable()
    .meta({ description: 'The section in the edition of the code; `sector` is of NACE Rev. 2.' }),
  tier: z.enum(tiers).nullable(),
  visits: z.object({ lastOn: Day.nullable(), dueOn: Day.nullable(), cadenceMonths: z.int().nullable() }),
  confidential: z.boolean(),
  screening: z.boolean(),
  contacts: z.array(ContactReference),
  createdAt: Instant,
  archivedAt: Instant.nullable(),
  archiveReason: z.string().nullable(),
}).meta({ id: 'Organisation' });

export const OrganisationPage = pageOf(OrganisationSummary).meta({ id: 'OrganisationPage' });
export const OrganisationsQuery = CountedPageQuery.extend({
  q: z.string().max(200).optional(),
  kind: z.enum(organisationKinds).optional(),
  investor: Truth.optional().meta({
    description:
      'Whether it is a company whose ultimate parent is outside the Netherlands, as far as the reader sees its parents.',
  }),
  country: z.enum(countries).optional(),
  municipalityId: Id.optional(),
  accountManagerId: z.string().max(60).optional(),
  tier: z.enum(tiers).optional(),
  sector: z.enum(sectors).optional(),
  cluster: z.enum(clusters).optional(),
  confidential: Truth.optional(),
  screening: Truth.optional(),
  archived: Truth.optional().meta({ description: 'Those in the archive alone; otherwise all others.' }),
  order: ListOrder,
});

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .nullish();

// An empty row is refused by core, with everything else that is wrong.
const GivenName = z.strictObject({
  name: z.string().trim().max(200),
  kind: z.enum(nameKinds),
  language: languageTag.meta({ description: 'BCP 47 tag; without one the script tells.' }),
});
const GivenIdentifier = z.strictObject({
  scheme: z.enum(identifierSchemes).nullish().meta({
    description:
      'Without one the form of the number and the country tell; null: a register Kavel does not know.',
  }),
  value: z.string().trim().max(40),
});
const GivenParent = z.strictObject({
  organisationId: Id,
  sharePercent: z.number().positive().max(100).multipleOf(0.01).nullish(),
});

export const CreateOrganisation = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    nameLanguage: languageTag.meta({ description: 'BCP 47 tag of the language of the name, e.g. ja.' }),
    latinName: z.string().trim().max(200).nullish(),
    kinds: z.array(z.enum(organisationKinds)).min(1).default(['company']),
    country: z.enum(countries),
    website: z.string().trim().max(300).nullish(),
    names: z.array(GivenName).max(50).optional(),
    identifiers: z.array(GivenIdentifier).max(20).optional(),
    parents: z.array(GivenParent).max(20).optional(),
    sector: z.enum(sectors).nullish(),
    sectorCode: z.string().trim().max(10).nullish(),
    sectorVersion: z.enum(sectorVersions).nullish(),
    clusters: z.array(z.enum(clusters)).default([]),
    municipalityId: Id.nullish(),
    accountManagerId: z.string().max(60).nullish(),
    tier: z.enum(tiers).nullish(),
    confidential: z.boolean().optional(),
    screening: z.boolean().optional(),
  })
  .meta({ id: 'CreateOrganisation' });

export const UpdateOrganisation = z
  .strictObject({
    ...CreateOrganisation.shape,
    kinds: CreateOrganisation.shape.kinds.unwrap(),
    clusters: CreateOrganisation.shape.clusters.unwrap(),
  })
  .partial()
  .meta({ id: 'UpdateOrganisation' });

export const ArchiveOrganisation = z
  .strictObject({ reason: z.string().trim().min(1).max(500) })
  .meta({ id: 'ArchiveOrganisation' });
