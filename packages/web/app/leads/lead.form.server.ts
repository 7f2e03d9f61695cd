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
};
const links: Record<string, Reader> = {
  contactId: choiceIn,
  municipalityId: choiceIn,
  ownerId: choiceIn,
  referredById: choiceIn,
};

const parts: Record<string, Record<string, Reader>> = {
  next: { nextStep: choiceIn, nextStepOn: choiceIn },
  case: { title: textIn, kind: textIn, status: textIn, ...links },
  requirement,
};

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

/** Only what the form has: the lists, of which nothing ticked sends nothing, always. */
function read(form: FormData, fields: Record<string, Reader>): UpdateLead {
  const given = Object.entries(fields).filter(([name, reader]) => reader === listIn || form.has(name));
  return Object.fromEntries(given.map(([name, reader]) => [name, reader(form, name)]));
}
