import type { FieldError } from '../errors.ts';
import type { LeadKind, LeadStage, UnsaidField } from './lead.codes.ts';
import { leadStages } from './lead.codes.ts';
import {
  type AskedAt,
  type LeadRequirement,
  type RequirementOverride,
  requirementsUpTo,
} from './stage-requirements.ts';

/** A lead as far as the stages look at it. */
export interface StagedLead {
  kind: LeadKind | null;
  sector: string | null;
  originCountry: string | null;
  source: string | null;
  siteNeed: string | null;
  floorAreaFromM2: unknown;
  floorAreaToM2: unknown;
  plotAreaFromM2: unknown;
  plotAreaToM2: unknown;
  establishmentId: string | null;
  drivers: readonly string[];
  considersOthers: boolean | null;
  competitorLocations: readonly string[];
  ownerId: string | null;
  assessorId: string | null;
  likelihood: string | null;
  likelihoodReason: string | null;
  jobsWithinThreeYears: number | null;
  jobsSafeguarded: number | null;
  capexAmount: unknown;
  wantsSubsidy: boolean | null;
  landedOn: unknown;
  landingProposedAt: unknown;
  contactId: string | null;
  municipalityId: string | null;
  clusters: readonly string[];
  activities: readonly string[];
  timeFrame: string | null;
  cause: string | null;
  strategicFit: string | null;
  firstArrival: string | null;
  vifo: string | null;
  referredById: string | null;
  nextStep: string | null;
  notSaid: readonly string[];
  /** How many files show that it landed. */
  evidence: number;
  /** The shares of the parties that brought it. */
  credits: readonly unknown[];
}

/** Something that a lead lacks for a stage, and the field that would answer it. */
export interface Missing extends AskedAt {
  /** The field to fill in. */
  field: string;
}

/** Kinds of cases that are about an establishment which is there. */
const grown: readonly (LeadKind | null)[] = ['expansion', 'relocation', 'retention'];

/** How a requirement is met, where it takes more than its field having an answer. */
const met: Partial<Record<LeadRequirement, (lead: StagedLead) => boolean>> = {
  site: (lead) => lead.siteNeed === 'no-site' || hasPlotRequest(lead),
  base: (lead) => !grown.includes(lead.kind) || lead.establishmentId !== null || hasPlotRequest(lead),
  competitorLocations: (lead) => lead.considersOthers !== true || isAnswered(lead, 'competitorLocations'),
  evidence: ({ evidence }) => evidence > 0,
};

/** Where the answer is given, where that is not a field of the same name. */
const fields: Partial<Record<LeadRequirement, string>> = { site: 'siteNeed', base: 'establishmentId' };

/** Whether the lead says what it needs of a site: an area of floor or of land. */
function hasPlotRequest(lead: StagedLead): boolean {
  const areas = [lead.floorAreaFromM2, lead.floorAreaToM2, lead.plotAreaFromM2, lead.plotAreaToM2];
  return areas.some((area) => area !== null);
}

/** Zero, no and "the company does not say" are answers; nothing and an empty list are none. */
function isAnswered(lead: StagedLead, field: keyof StagedLead): boolean {
  const value = lead[field];
  if (lead.notSaid.includes(field satisfies string)) return true;
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}

/**
 * What a lead lacks to enter a stage: of that stage and of every one before it, since entering a stage asks for all
 * before it again. Each field once, with the first stage that asks for it.
 */
export function missingFor(
  stage: LeadStage,
  lead: StagedLead,
  overrides: readonly RequirementOverride[],
  today: Temporal.PlainDate,
): Missing[] {
  const told = new Set<string>();
  return requirementsUpTo(stage, overrides, today).flatMap((asked) => {
    const { requirement } = asked;
    const field = fields[requirement] ?? requirement;
    if (told.has(field) || isMet(lead, requirement)) return [];
    told.add(field);
    return [{ ...asked, field }];
  });
}

function isMet(lead: StagedLead, requirement: LeadRequirement): boolean {
  const rule = met[requirement];
  return rule ? rule(lead) : isAnswered(lead, requirement as keyof StagedLead & (UnsaidField | string));
}

/** The stage that comes after one; undefined after the last. */
export function stageAfter(stage: LeadStage): LeadStage | undefined {
  return leadStages[leadStages.indexOf(stage) + 1];
}

/** What is missing as the field errors of a move. */
export function missingProblems(missing: readonly Missing[]): FieldError[] {
  return missing.map(({ stage, requirement, field }) => ({
    pointer: `/${field}`,
    code: 'required-for-stage',
    message: `Before the stage "${stage}" a lead says this (${requirement}).`,
    params: { stage, requirement },
  }));
}
