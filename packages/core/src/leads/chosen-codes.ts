import type { ChosenCodes } from '../retired-codes/index.ts';
import type { LeadEdit } from './lead.edit.ts';

/** The coded fields of a lead and the lists of the code labels they are chosen from. */
export const leadCodeLists = {
  kind: 'leadKind',
  sector: 'sector',
  clusters: 'cluster',
  activities: 'activity',
  source: 'leadSource',
  cause: 'leadCause',
  strategicFit: 'strategicFit',
  firstArrival: 'leadArrival',
  tenures: 'tenure',
  drivers: 'leadDriver',
  likelihood: 'likelihood',
  investmentBand: 'investmentBand',
  vifo: 'vifo',
  timeFrame: 'timeFrame',
  statusReason: 'statusReason',
} as const satisfies { [F in keyof LeadEdit]?: string };

/** The codes that an edit newly takes; those that the lead had are kept without a question. */
export function chosenCodes(edit: LeadEdit, before: object): ChosenCodes[] {
  const had: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(leadCodeLists).map(([field, list]) => {
    const kept = codesIn(had[field]);
    const codes = codesIn(edit[field as keyof LeadEdit]).filter((code) => !kept.includes(code));
    return { field, list, codes };
  });
}

function codesIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((code) => typeof code === 'string');
}
