import { type ChosenCodes, leadCodeLists } from '../retired-codes/index.ts';
import type { LeadEdit } from './lead.edit.ts';

/** The codes that an edit newly takes; those that the lead had are kept without a question. */
export function chosenCodes(edit: LeadEdit, before: object): ChosenCodes[] {
  const had: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(leadCodeLists satisfies { [F in keyof LeadEdit]?: string }).map(([field, list]) => {
    const kept = codesIn(had[field]);
    const codes = codesIn(edit[field as keyof LeadEdit]).filter((code) => !kept.includes(code));
    return { field, list, codes };
  });
}

function codesIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((code) => typeof code === 'string');
}
