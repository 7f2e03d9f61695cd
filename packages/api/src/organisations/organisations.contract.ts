import { clusters, countries, sectors } from '@kavel/core/code-lists';
import { identifierSchemes } from '@kavel/core/identifiers';
import { organisationKinds } from '@kavel/core/organisations';
import { z } from 'zod';
import { ContactReference } from '../contacts/contact-reference.contract.ts';
import { Id, Instant, PageQuery, pageOf } from '../contract.ts';
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
  identifierScheme: z.enum(identifierSchemes).nullable(),
  identifier: z.string().nullable(),
  contacts: z.array(ContactReference),
  createdAt: Instant,
  archivedAt: Instant.nullable(),
}).meta({ id: 'Organisation' });

export const OrganisationPage = pageOf(OrganisationSummary).meta({ id: 'OrganisationPage' });
export const OrganisationsQuery = PageQuery.extend({
  q: z.string().max(200).optional(),
  kind: z.enum(organisationKinds).optional(),
  country: z.enum(countries).optional(),
  municipalityId: Id.optional(),
  accountManagerId: z.string().max(60).optional(),
});

export const CreateOrganisation = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    nameLanguage: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .nullish()
      .meta({ description: 'BCP 47 tag of the language of the name, e.g. ja.' }),
    latinName: z.string().trim().max(200).nullish(),
    kinds: z.array(z.enum(organisationKinds)).min(1).default(['company']),
    country: z.enum(countries),
    website: z.string().trim().max(300).nullish(),
    identifierScheme: z.enum(identifierSchemes).nullish(),
    identifier: z.string().trim().max(40).nullish(),
    sector: z.enum(sectors).nullish(),
    clusters: z.array(z.enum(clusters)).default([]),
    municipalityId: Id.nullish(),
    accountManagerId: z.string().max(60).nullish(),
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
