import { type InquiryKind, type Locale, labelOf, type Tenure } from '../code-lists/index.ts';
import type { LeadKind } from '../leads/index.ts';
import type { Inquiry } from './inquiries.queries.ts';

/** What kind of case an inquiry becomes; a cooperation or a question becomes what it most often turns into. */
export const leadKindOf: Record<InquiryKind, LeadKind> = {
  'new-establishment': 'new-establishment',
  expansion: 'expansion',
  relocation: 'relocation',
  cooperation: 'joint-venture',
  question: 'new-establishment',
};

/** The organisation that an inquiry tells of, for a record of its own. */
export function organisationFrom(inquiry: Inquiry, accountManagerId: string) {
  return {
    name: inquiry.organisationName,
    latinName: inquiry.organisationLatin,
    kinds: ['company' as const],
    country: inquiry.country,
    website: inquiry.answers.website?.trim() || null,
    identifiers: inquiry.identifier ? [{ scheme: inquiry.identifierScheme, value: inquiry.identifier }] : [],
    sector: inquiry.sector,
    clusters: inquiry.clusters,
    municipalityId: inquiry.municipalityId,
    accountManagerId,
  };
}

/** The person who wrote, for a record of his own; his time zone where he told it. */
export function contactFrom(inquiry: Inquiry, organisationId: string) {
  return {
    organisationId,
    name: inquiry.contactName,
    nameReading: inquiry.contactNameReading,
    email: inquiry.contactEmail,
    telephone: inquiry.contactTelephone,
    language: inquiry.locale,
    country: inquiry.country,
    ...(inquiry.timeZone ? { timeZone: inquiry.timeZone, timeZoneOrigin: 'inquiry' as const } : {}),
  };
}

/**
 * The case itself: everything that was asked for, as it was read, and what the company was promised. Its title says
 * of whom and, in this language, what it is about. The appointment that was wished for stays with the inquiry.
 */
export function leadFrom(inquiry: Inquiry, kind: LeadKind, locale: Locale) {
  return {
    title: `${inquiry.organisationLatin ?? inquiry.organisationName}: ${labelOf(locale, 'leadKind', kind)}`,
    kind,
    municipalityId: inquiry.municipalityId,
    source: 'inquiry' as const,
    originCountry: inquiry.country,
    sector: inquiry.sector,
    clusters: inquiry.clusters,
    activities: inquiry.activities,
    floorAreaFromM2: asNumber(inquiry.floorAreaFromM2),
    floorAreaToM2: asNumber(inquiry.floorAreaToM2),
    plotAreaFromM2: asNumber(inquiry.plotAreaFromM2),
    plotAreaToM2: asNumber(inquiry.plotAreaToM2),
    tenures: (inquiry.answers.tenures ?? []) as Tenure[],
    jobsWithinThreeYears: inquiry.jobsWithinThreeYears,
    investmentBand: inquiry.investmentBand,
    powerKva: asNumber(inquiry.powerKva),
    timeFrame: inquiry.timeFrame,
    summary: inquiry.message,
    nextStep: inquiry.nextStep,
    nextStepOn: inquiry.nextStepOn,
  };
}

function asNumber(decimal: { toNumber(): number } | null): number | null {
  return decimal?.toNumber() ?? null;
}
