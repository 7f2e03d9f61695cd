import { dataOf } from '../../api/client.server.ts';
import { ApiProblem } from '../../api/problem.ts';
import type { components } from '../../api/schema.gen.ts';
import type { deskApi } from '../../desk/api.server.ts';
import { listIn, textIn } from '../../desk/form-values.server.ts';
import { listFilterIn, orderings } from '../../desk/list-filters.ts';
import type { Changes } from './bulk-words.tsx';
import type { ChosenLeads } from './chosen-leads.ts';

type Api = ReturnType<typeof deskApi>;
type Edit = components['schemas']['BulkLeadEditInput'];
type Row = components['schemas']['LeadBulkPreviewRow'];
export type BulkPreview = (Omit<Row, 'changes'> & { changes: Changes })[];

const choices = [
  'ownerId',
  'assessorId',
  'sector',
  'source',
  'cause',
  'strategicFit',
  'firstArrival',
] as const;

/** What is to be set on each lead: an empty choice leaves it, `none` empties it. */
export function bulkEditIn(form: FormData): Edit {
  const edit: Record<string, unknown> = {};
  for (const name of choices) {
    const value = textIn(form, name);
    if (value) edit[name] = value === 'none' ? null : value;
  }
  for (const name of ['addClusters', 'removeClusters']) {
    const codes = listIn(form, name);
    if (codes.length > 0) edit[name] = codes;
  }
  const isEmptied = textIn(form, 'emptyNextStep') !== '';
  for (const name of ['nextStep', 'nextStepOn']) {
    const value = textIn(form, name);
    if (value || isEmptied) edit[name] = value || null;
  }
  const status = textIn(form, 'status');
  if (status) edit.status = status;
  if (status && status !== 'open') {
    edit.lookAgainOn = textIn(form, 'lookAgainOn') || null;
    if (status !== 'paused') {
      edit.statusReason = textIn(form, 'statusReason') || null;
      edit.wonBy = textIn(form, 'wonBy') || null;
      edit.neverLookAgain = textIn(form, 'neverLookAgain') !== '';
    }
  }
  return edit as Edit;
}

/** What an edit would do to the leads that were chosen. */
export async function previewOf(api: Api, chosen: ChosenLeads, edit: Edit): Promise<BulkPreview> {
  const which = chosen.search === null ? { leads: chosen.leads } : { filter: filterIn(chosen.search) };
  const { items } = await inFormsWords(
    dataOf(api.POST('/v1/lead-bulk-edits/previews', { body: { ...which, edit } })),
  );
  return items;
}

/** The filter of a list, without the order that it is seen in. */
function filterIn(search: string): NonNullable<components['schemas']['PreviewLeadBulkEditInput']['filter']> {
  const filter = listFilterIn('leads', new URLSearchParams(search));
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !orderings.includes(name)));
}

/** A form has the fields of an edit without what they stand in. */
async function inFormsWords<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiProblem) {
      for (const one of error.errors) one.pointer = one.pointer.replace(/^\/edit(?=\/)/, '');
    }
    throw error;
  }
}
