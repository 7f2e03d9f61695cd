import { useTranslations } from 'use-intl';
import type { FieldProblem } from '../../api/problem.ts';
import { useFormState } from './form-context.ts';

/** Puts what is wrong with a field into words; the API's own where we have none. */
export function useFieldWords(): (error: FieldProblem) => string {
  const t = useTranslations('deskUi.fieldProblem');
  return ({ code, params, detail }) => {
    const key = code as Parameters<typeof t.has>[0];
    return t.has(key) ? t(key as 'required', params as never) : (detail ?? t('invalid'));
  };
}

/** Of a field by its name: what was typed before a refusal, and what is wrong with it. */
export function useField(name: string): { typed: string[] | undefined; error: string | undefined } {
  const { refusal } = useFormState();
  const words = useFieldWords();
  const error = refusal?.problem.errors.find(({ pointer }) => pointer.split('/')[1] === name);
  const typed = refusal?.typed[name];
  return { typed, error: error && words({ ...error, code: codeOf(error, typed) }) };
}

/** A contract says of what is not right only that; that nothing was filled in, no number or no address, says more. */
function codeOf({ pointer, code }: FieldProblem, typed: string[] | undefined): string {
  if (code !== 'invalid') return code;
  if (!typed?.some((value) => value.trim() !== '')) return 'required';
  if (/(M2|Kva|Mva|itude|ThreeYears|inDays|perEuro|\/jobs)$/.test(pointer)) return 'number';
  if (pointer === '/minutes') return 'time-spent';
  return /email$/i.test(pointer) ? 'email' : code;
}
