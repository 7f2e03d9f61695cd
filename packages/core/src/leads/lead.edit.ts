import type { Activity, Cluster, InvestmentBand, Sector, Tenure, TimeFrame } from '../code-lists/index.ts';
import { tidyLine, tidyText } from '../names/index.ts';
import { defined } from '../objects.ts';
import type {
  LeadArrival,
  LeadCause,
  LeadDriver,
  LeadKind,
  LeadSource,
  LeadStatus,
  Likelihood,
  SiteNeed,
  StatusReason,
  StrategicFit,
  UnsaidField,
  VifoState,
} from './lead.codes.ts';
import type { Credit, LeadAmounts } from './lead.rules.ts';

/** The fields of a lead that a colleague fills in; absent is untouched, null is emptied. */
export interface UpdateLead extends LeadAmounts {
  title?: string | undefined;
  kind?: LeadKind | undefined;
  status?: LeadStatus | undefined;
  statusReason?: StatusReason | null | undefined;
  /** The place that won it. */
  wonBy?: string | null | undefined;
  /** A day, as midnight UTC. */
  lookAgainOn?: Date | null | undefined;
  neverLookAgain?: boolean | undefined;
  contactId?: string | null | undefined;
  /** The partner's office that brought the case. */
  referredById?: string | null | undefined;
  municipalityId?: string | null | undefined;
  ownerId?: string | null | undefined;
  assessorId?: string | null | undefined;
  confidential?: boolean | undefined;
  /** The colleagues to whom a confidential lead exists besides its account manager and assessor. */
  readerIds?: string[] | undefined;
  sector?: Sector | null | undefined;
  clusters?: Cluster[] | undefined;
  activities?: Activity[] | undefined;
  originCountry?: string | null | undefined;
  originRegion?: string | null | undefined;
  source?: LeadSource | null | undefined;
  cause?: LeadCause | null | undefined;
  strategicFit?: StrategicFit | null | undefined;
  firstArrival?: LeadArrival | null | undefined;
  credits?: Credit[] | undefined;
  siteNeed?: SiteNeed | null | undefined;
  establishmentId?: string | null | undefined;
  tenures?: Tenure[] | undefined;
  drivers?: LeadDriver[] | undefined;
  considersOthers?: boolean | null | undefined;
  competitorLocations?: string[] | undefined;
  likelihood?: Likelihood | null | undefined;
  likelihoodReason?: string | null | undefined;
  jobsWithinThreeYears?: number | null | undefined;
  jobsSafeguarded?: number | null | undefined;
  wantsSubsidy?: boolean | null | undefined;
  investmentBand?: InvestmentBand | null | undefined;
  capexAmount?: number | null | undefined;
  /** ISO 4217. */
  capexCurrency?: string | null | undefined;
  notSaid?: UnsaidField[] | undefined;
  vifo?: VifoState | null | undefined;
  vifoQuestions?: string[] | undefined;
  powerKva?: number | null | undefined;
  timeFrame?: TimeFrame | null | undefined;
  summary?: string | null | undefined;
  nextStep?: string | null | undefined;
  /** A day, as midnight UTC. */
  nextStepOn?: Date | null | undefined;
  landedOn?: Date | null | undefined;
}

export interface CreateLead
  extends Omit<UpdateLead, 'status' | 'statusReason' | 'wonBy' | 'lookAgainOn' | 'neverLookAgain'> {
  title: string;
  organisationId: string;
  kind: LeadKind;
}

/** An edit without what it does not touch. */
export type LeadEdit = { [F in keyof UpdateLead]?: Exclude<UpdateLead[F], undefined> };

const lines = ['originRegion', 'wonBy', 'nextStep'] as const;
const texts = ['summary', 'likelihoodReason'] as const;

/** The fields that an edit touches, its texts tidied; an emptied text is none. */
export function tidied(edit: UpdateLead): LeadEdit {
  const line = (text: string | null | undefined) =>
    text === undefined ? undefined : tidyLine(text ?? '') || null;
  const text = (given: string | null | undefined) =>
    given === undefined ? undefined : tidyText(given ?? '') || null;
  return defined({
    ...edit,
    title: edit.title === undefined ? undefined : tidyLine(edit.title),
    ...Object.fromEntries(lines.map((field) => [field, line(edit[field])])),
    ...Object.fromEntries(texts.map((field) => [field, text(edit[field])])),
    competitorLocations: edit.competitorLocations?.map(tidyLine).filter((place) => place !== ''),
  });
}
