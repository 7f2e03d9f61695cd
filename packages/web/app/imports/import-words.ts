import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import type { Tone } from '../desk/ui/status-word.tsx';
import { useDesk } from '../desk/use-desk.ts';

export type Import = components['schemas']['Import'];
export type ImportRow = components['schemas']['ImportRow'];

export const stateTones: Record<Import['state'], Tone> = {
  uploaded: 'quiet',
  checking: 'active',
  checked: 'active',
  running: 'active',
  done: 'done',
  failed: 'trouble',
  cancelled: 'quiet',
  undoing: 'active',
  undone: 'quiet',
};

export const actionTones: Record<ImportRow['action'], Tone> = {
  create: 'done',
  update: 'active',
  skip: 'quiet',
  conflict: 'trouble',
  refused: 'trouble',
};

/** While a worker is at it. */
export const isWorking = ({ state }: Pick<Import, 'state'>) =>
  state === 'checking' || state === 'running' || state === 'undoing';

/** Why a file cannot be taken in, in words; the API's own where we have none. */
export function useProblemWords() {
  const t = useTranslations('imports.problem');
  return (code: string, params: Record<string, string | number> = {}, detail?: string | null) => {
    const key = code as 'file-empty';
    return t.has(key) ? t(key, { row: '', ...params } as never) : (detail ?? code);
  };
}

/** Why a row is what it is, in words: its own reasons, the matcher's, and those of the record's fields. */
export function useReasonWords() {
  const t = useTranslations('imports.reason');
  const match = useTranslations('matches.reason');
  const problem = useTranslations('deskUi.fieldProblem');
  const field = useTranslations('imports.field');
  const { countries } = useDesk();
  return ({ code, field: name, params = {} }: ImportRow['reasons'][number]): string => {
    const label = name && field.has(name as 'name') ? `${field(name as 'name')}: ` : '';
    const named = code === 'other-country' ? withCountries(params, countries) : params;
    if (code === 'invalid-choice' && params.text === undefined) return label + t('no-such');
    if (t.has(code as 'matched')) return label + t(code as 'matched', named as never);
    if (match.has(code as 'same-name')) return match(code as 'same-name', named as never);
    return label + (problem.has(code as 'required') ? problem(code as 'required', named as never) : code);
  };
}

function withCountries(params: Record<string, string | number>, countries: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(params).map(([which, country]) => [which, countries[country] ?? country]),
  );
}
