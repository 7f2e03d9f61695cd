import type { UserContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import { findLeadVersions, type LeadConditions } from '../leads/index.ts';
import { mostLeadsAtOnce } from './bulk-edit.codes.ts';

/** Which leads are edited: those that are named, of the versions that were looked at, or all that a list has. */
export interface LeadChoice {
  leads?: readonly { id: string; version?: number | undefined }[] | undefined;
  filter?: LeadConditions | undefined;
}

/** A lead that was chosen; of what version, where that was said. */
export interface ChosenLead {
  id: string;
  version?: number | undefined;
}

/** The leads of a choice, each once. More than can be edited at once are refused, none are left out. */
export async function chosenLeads(ctx: UserContext, { leads, filter }: LeadChoice): Promise<ChosenLead[]> {
  const isOneWay = (leads === undefined) !== (filter === undefined);
  if (!isOneWay) throw refused('/leads', 'required', 'Name the leads, or give the filter of a list.');
  const found = leads ?? (await findLeadVersions(ctx, filter ?? {}, mostLeadsAtOnce + 1));
  const once = [...new Map(found.map((lead) => [lead.id, lead])).values()];
  if (once.length === 0) throw refused('/leads', 'required', 'Choose at least one lead.');
  if (once.length <= mostLeadsAtOnce) return once;
  throw refused(
    leads ? '/leads' : '/filter',
    'too-many-leads',
    `At most ${mostLeadsAtOnce} leads are edited at once. Narrow the list; nothing was changed.`,
    { most: mostLeadsAtOnce },
  );
}

function refused(pointer: string, code: string, message: string, params?: Record<string, number>) {
  return new DomainError('broken-rule', code === 'too-many-leads' ? code : 'invalid', message, [
    { pointer, code, message, ...(params && { params }) },
  ]);
}
