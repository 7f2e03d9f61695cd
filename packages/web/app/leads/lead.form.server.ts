import type { components } from '../api/schema.gen.ts';
import { amountIn, choiceIn, listIn, textIn } from '../desk/form-values.server.ts';

type CreateLead = components['schemas']['CreateLeadInput'];
type UpdateLead = components['schemas']['UpdateLeadInput'];
type Reader = (form: FormData, name: string) => unknown;

const requirement: Record<string, Reader> = {
  summary: choiceIn,
  floorAreaFromM2: amountIn,
  floorAreaToM2: amountIn,
  plotAreaFromM2: amountIn,
  plotAreaToM2: amountIn,
  tenures: listIn,
  jobsWithinThreeYears: amountIn,
  powerKva: amountIn,
  investmentBand: choiceIn,
  timeFrame: choiceIn,
  sector: choiceIn,
  activities: listIn,
  clusters: listIn,
  siteNeed: choiceIn,
  establishmentId: choiceIn,
  drivers: listIn,
  considersOthers: truthIn,
  competitorLocations: linesIn,
};
const links: Record<string, Reader> = {
  contactId: choiceIn,
  municipalityId: choiceIn,
  ownerId: choiceIn,
  referredById: choiceIn,
};

const parts: Record<string, Record<string, Reader>> = {
  next: { nextStep: choiceIn, nextStepOn: choiceIn },
  case: { title: textIn, kind: textIn, ...links },
  requirement,
  origin: {
    originCountry: choiceIn,
    originRegion: choiceIn,
    source: choiceIn,
    cause: choiceIn,
    firstArrival: choiceIn,
    strategicFit: choiceIn,
    credits: creditsIn,
  },
  decision: {
    assessorId: choiceIn,
    likelihood: choiceIn,
    likelihoodReason: choiceIn,
    jobsSafeguarded: amountIn,
    capexAmount: amountIn,
    capexCurrency: (form, name) => textIn(form, name).toUpperCase() || null,
    wantsSubsidy: truthIn,
    notSaid: listIn,
  },
  vifo: { vifo: choiceIn, vifoQuestions: listIn },
  standing: {
    status: textIn,
    statusReason: choiceIn,
    wonBy: choiceIn,
    lookAgainOn: choiceIn,
    neverLookAgain: (form, name) => form.has(name),
  },
  sight: { confidential: truthIn, readerIds: (form, name) => textIn(form, name).split(',').filter(Boolean) },
  landing: { establishmentId: choiceIn, landedOn: choiceIn },
};
/** What is sent also where the form has no field of that name: nothing ticked is an answer. */
const always: readonly string[] = [
  ...['tenures', 'activities', 'clusters', 'drivers', 'notSaid', 'vifoQuestions'],
  ...['credits', 'neverLookAgain'],
];

/** The part of a lead that a form edits, as the API takes it; what was typed wrong goes on as it is. */
export function leadPartIn(form: FormData): { part: string; body: UpdateLead } {
  const intent = textIn(form, 'intent');
  const part = intent in parts ? intent : 'case';
  return { part, body: read(form, parts[part] ?? {}) };
}

/** A new lead; the municipality and the owner follow from the colleague where they are not chosen. */
export function newLeadIn(form: FormData): CreateLead {
  const fields = {
    organisationId: textIn,
    title: textIn,
    kind: textIn,
    ...links,
    ...parts.next,
    ...requirement,
  };
  const { ownerId, ...lead } = read(form, fields);
  return { ...lead, ...(ownerId && { ownerId }) } as CreateLead;
}

/** Only what the form has, and what it has by being left out. */
function read(form: FormData, fields: Record<string, Reader>): UpdateLead {
  const given = Object.entries(fields).filter(([name]) => always.includes(name) || form.has(name));
  return Object.fromEntries(given.map(([name, reader]) => [name, reader(form, name)]));
}

/** Yes, no, or not known. */
function truthIn(form: FormData, name: string): boolean | null {
  const value = textIn(form, name);
  return value === '' ? null : value === 'true';
}

/** A text of several lines as a list of them. */
function linesIn(form: FormData, name: string): string[] {
  return textIn(form, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The parts of the parties, of which those left empty have none. */
function creditsIn(form: FormData) {
  return [...form.keys()]
    .filter((name) => name.startsWith('credits.'))
    .map((name) => ({ party: name.slice('credits.'.length), sharePercent: amountIn(form, name) }))
    .filter(({ sharePercent }) => sharePercent !== null && sharePercent !== 0);
}
