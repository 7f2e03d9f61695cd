import type { components } from '../api/schema.gen.ts';
import { choiceIn, listIn, textIn } from '../desk/form-values.server.ts';

type CreateOrganisation = components['schemas']['CreateOrganisationInput'];
type UpdateOrganisation = components['schemas']['UpdateOrganisationInput'];

const readers = {
  facts: {
    name: textIn,
    latinName: choiceIn,
    nameLanguage: choiceIn,
    country: textIn,
    kinds: listIn,
    website: choiceIn,
    identifier: choiceIn,
  },
  relation: { sector: choiceIn, clusters: listIn, municipalityId: choiceIn, accountManagerId: choiceIn },
};

type Part = keyof typeof readers;

/** The part of an organisation that a form edits, as the API takes it; what was typed wrong goes on as it is. */
export function organisationPartIn(form: FormData): { part: Part; body: UpdateOrganisation } {
  const part: Part = form.get('intent') === 'relation' ? 'relation' : 'facts';
  return { part, body: read(form, readers[part]) };
}

/** A whole new organisation. */
export function organisationIn(form: FormData): CreateOrganisation {
  return read(form, { ...readers.facts, ...readers.relation }) as CreateOrganisation;
}

function read(form: FormData, fields: Record<string, (form: FormData, name: string) => unknown>) {
  return Object.fromEntries(Object.entries(fields).map(([name, reader]) => [name, reader(form, name)]));
}
