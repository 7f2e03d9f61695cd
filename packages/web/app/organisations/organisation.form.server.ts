import type { components } from '../api/schema.gen.ts';
import { choiceIn, listIn, textIn } from '../desk/form-values.server.ts';
import { type IdentifierRow, type NameRow, type ParentRow, rowsIn } from './organisation-rows.ts';

type CreateOrganisation = components['schemas']['CreateOrganisationInput'];
type UpdateOrganisation = components['schemas']['UpdateOrganisationInput'];

const namesIn = (form: FormData, name: string) =>
  rowsIn<NameRow>(form.getAll(name)).map(({ language, ...row }) => ({ ...row, language: language || null }));

const identifiersIn = (form: FormData, name: string) =>
  rowsIn<IdentifierRow>(form.getAll(name)).map(({ scheme, value }) => ({
    value,
    ...(scheme !== 'auto' && { scheme: scheme === 'none' ? null : scheme }),
  }));

const parentsIn = (form: FormData, name: string) =>
  rowsIn<ParentRow>(form.getAll(name)).map(({ organisationId, sharePercent }) => ({
    organisationId,
    sharePercent: shareIn(sharePercent),
  }));

/** A share as people write it, with a comma or a point; what is no number goes on as it was typed. */
function shareIn(typed: string): number | string | null {
  const plain = typed.normalize('NFKC').replace(/[\s%]/g, '').replace(',', '.');
  if (plain === '') return null;
  const share = Number(plain);
  return Number.isFinite(share) ? share : typed;
}

const isSaid = (form: FormData, name: string) => form.get(name) === 'true';

const readers = {
  facts: {
    name: textIn,
    latinName: choiceIn,
    nameLanguage: choiceIn,
    names: namesIn,
    country: textIn,
    kinds: listIn,
    website: choiceIn,
    identifiers: identifiersIn,
    parents: parentsIn,
  },
  relation: {
    accountManagerId: choiceIn,
    municipalityId: choiceIn,
    tier: choiceIn,
    sector: choiceIn,
    sectorCode: choiceIn,
    sectorVersion: choiceIn,
    clusters: listIn,
    confidential: isSaid,
    screening: isSaid,
  },
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
