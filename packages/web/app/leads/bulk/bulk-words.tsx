import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { useFieldWords } from '../../desk/ui/field-words.ts';
import { useLeadWords } from '../lead-words.ts';

type Row = components['schemas']['LeadBulkPreviewRow'];
/** Of each field the old and the new value. */
export type Changes = Readonly<Record<string, readonly unknown[]>>;

const people = ['ownerId', 'assessorId'];

/** What changes of a lead, field by field, as words. */
export function useChangeWords(colleagues: readonly { id: string; name: string }[]) {
  const t = useTranslations('leads.bulk');
  const words = useLeadWords();
  const label = (field: string) => (field === 'neverLookAgain' ? t('neverLookAgain') : words.label(field));
  const value = (field: string, of: unknown): string => {
    if (people.includes(field) && typeof of === 'string') {
      return colleagues.find(({ id }) => id === of)?.name ?? t('formerColleague');
    }
    return words.value(field, of) || t('empty');
  };
  return (changes: Changes): string =>
    Object.entries(changes)
      .map(([field, [old, now]]) =>
        t('change', { field: label(field), old: value(field, old), now: value(field, now) }),
      )
      .join(' · ');
}

/** Why a lead is left as it is. */
export function useProblemWords() {
  const words = useFieldWords();
  const { label } = useLeadWords();
  return (problems: Row['problems']): string =>
    problems
      .map(({ code, field, params }) => {
        const said = words({ pointer: `/${field ?? ''}`, code, ...(params && { params }) } as never);
        return field ? `${label(field)}: ${said}` : said;
      })
      .join(' ');
}
