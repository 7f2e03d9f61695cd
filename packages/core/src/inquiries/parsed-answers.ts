import type { Country, InquiryKind, Locale } from '../code-lists/index.ts';

/** The answers as the rules read them: areas in m², power in kVA, telephone in E.164. */
export interface ParsedAnswers {
  organisationName: string;
  organisationLatin: string | null;
  normalisedName: string;
  country: Country;
  websiteDomain: string | null;
  emailDomain: string | null;
  identifierScheme: string | null;
  identifier: string | null;
  kind: InquiryKind;
  sector: string | null;
  clusters: string[];
  activities: string[];
  floorAreaFromM2: number | null;
  floorAreaToM2: number | null;
  plotAreaFromM2: number | null;
  plotAreaToM2: number | null;
  jobsWithinThreeYears: number | null;
  investmentBand: string | null;
  powerKva: number | null;
  timeFrame: string | null;
  municipalities: string[];
  message: string | null;
  contactName: string;
  contactNameReading: string | null;
  contactEmail: string | null;
  contactTelephone: string | null;
  timeZone: string | null;
}

/** What the check of an answer depends on beside the answer. */
export interface CheckOptions {
  locale: Locale;
  now: Temporal.Instant;
  /** By telephone a number will do where the form asks an e-mail address. */
  telephoneWillDo?: boolean;
}
