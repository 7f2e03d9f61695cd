import type { contactReference } from '../contacts/index.ts';
import { type Db, Prisma } from '../db.ts';
import type { organisationReference, sightedOrganisation } from '../organisations/index.ts';
import type { partnerOfficeReference } from '../partner-offices/index.ts';

type Named = { id: string; name: string };
type Sighted = { organisation: Prisma.OrganisationGetPayload<typeof sightedOrganisation> };
type LinkedFile = Named & { mediaType: string; size: number; isEvidence: boolean };

/** The records that a lead leads to, as far as its page tells of them. */
export interface LinkedRecords {
  organisation: Prisma.OrganisationGetPayload<typeof organisationReference>;
  municipality: (Named & { slug: string }) | null;
  owner: Named | null;
  assessor: Named | null;
  landingProposedBy: Named | null;
  landingVerifiedBy: Named | null;
  contact: (Prisma.ContactGetPayload<typeof contactReference> & Sighted) | null;
  referredBy: (Prisma.PartnerOfficeGetPayload<typeof partnerOfficeReference> & Sighted) | null;
  establishment:
    | (Named & { street: string | null; city: string | null; municipality: { name: string } | null })
    | null;
  /** To whom a confidential lead exists besides its account manager and assessor. */
  readers: Named[];
  credits: { party: string; sharePercent: number }[];
  files: LinkedFile[];
  inquiry: {
    id: string;
    reference: string;
    locale: string;
    receivedAt: Date;
    municipalityId: string | null;
    answers: Record<string, string>;
    files: LinkedFile[];
  } | null;
}

/**
 * The records that a lead leads to, in one statement. By hand, because a lead is read at each of its moves: Prisma asks
 * once for each of them.
 */
export async function readLinkedRecords(db: Db, leadId: string): Promise<LinkedRecords> {
  const [links] = await db.$queryRaw<[Read]>`
    select
      (select ${organisation} from organisation o where o.id = l.organisation_id) as organisation,
      (select json_build_object('id', m.id, 'slug', m.slug, 'name', m.name)
        from municipality m where m.id = l.municipality_id) as municipality,
      ${person('owner_id')} as owner, ${person('assessor_id')} as assessor,
      ${person('landing_proposed_by_id')} as "landingProposedBy",
      ${person('landing_verified_by_id')} as "landingVerifiedBy",
      (select json_build_object('id', c.id, 'name', c.name, 'nameReading', c.name_reading, 'jobTitle', c.job_title,
          'email', c.email, 'telephone', c.telephone, 'language', c.language, 'timeZone', c.time_zone,
          'organisation', ${sighted})
        from contact c join organisation o on o.id = c.organisation_id where c.id = l.contact_id) as contact,
      (select json_build_object('id', p.id, 'city', p.city, 'country', p.country, 'closedOn', p.closed_on,
          'organisation', (${organisation})::jsonb || (${sighted})::jsonb)
        from partner_office p join organisation o on o.id = p.organisation_id
        where p.id = l.referred_by_id) as "referredBy",
      (select json_build_object('id', e.id, 'name', e.name, 'street', e.street, 'city', e.city, 'municipality',
          (select json_build_object('name', m.name) from municipality m where m.id = e.municipality_id))
        from establishment e where e.id = l.establishment_id) as establishment,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]')
        from lead_reader r join "user" u on u.id = r.user_id where r.lead_id = l.id) as readers,
      (select coalesce(json_agg(json_build_object('party', c.party, 'sharePercent', c.share_percent)), '[]')
        from lead_credit c where c.lead_id = l.id) as credits,
      (select ${files} from file f where f.lead_id = l.id and f.archived_at is null) as files,
      (select json_build_object('id', i.id, 'reference', i.reference, 'locale', i.locale,
          'receivedAt', i.received_at, 'municipalityId', i.municipality_id, 'answers', i.answers,
          'files', (select ${files} from file f where f.inquiry_id = i.id and f.archived_at is null))
        from inquiry i where i.lead_id = l.id) as inquiry
    from lead l where l.id = ${leadId}::uuid`;
  return { ...links, referredBy: officeOf(links), inquiry: inquiryOf(links) };
}

/** Moments and days come as text inside JSON. */
type Read = Omit<LinkedRecords, 'referredBy' | 'inquiry'> & {
  referredBy:
    | (Omit<NonNullable<LinkedRecords['referredBy']>, 'closedOn'> & { closedOn: string | null })
    | null;
  inquiry: (Omit<NonNullable<LinkedRecords['inquiry']>, 'receivedAt'> & { receivedAt: string }) | null;
};

const officeOf = ({ referredBy: office }: Read) =>
  office && { ...office, closedOn: office.closedOn === null ? null : new Date(office.closedOn) };

const inquiryOf = ({ inquiry }: Read) => inquiry && { ...inquiry, receivedAt: new Date(inquiry.receivedAt) };

const organisation = Prisma.sql`json_build_object('id', o.id, 'name', o.name, 'nameLanguage', o.name_language,
  'latinName', o.latin_name, 'country', o.country)`;
const sighted = Prisma.sql`json_build_object('confidential', o.confidential, 'accountManagerId', o.account_manager_id,
  'municipalityId', o.municipality_id)`;
const files = Prisma.sql`coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
  'size', f.size, 'isEvidence', f.is_evidence) order by f.uploaded_at, f.id), '[]')`;
const person = (column: string) =>
  Prisma.sql`(select json_build_object('id', u.id, 'name', u.name) from "user" u where u.id = l.${Prisma.raw(column)})`;
