import { MultiSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useField } from '../desk/ui/field-words.ts';

interface ReadersFieldProps {
  readers: readonly { id: string; name: string }[];
  colleagues: readonly { value: string; label: string }[];
}

/** The colleagues who know of a confidential lead besides its account manager and assessor. */
export function ReadersField({ readers, colleagues }: ReadersFieldProps) {
  const t = useTranslations('leads.field');
  const { typed, error } = useField('readerIds');
  const start = typed?.flatMap((value) => value.split(',')).filter(Boolean) ?? readers.map(({ id }) => id);
  const known = new Set(colleagues.map(({ value }) => value));
  const others = readers
    .filter(({ id }) => !known.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <MultiSelect
      name="readerIds"
      label={t('readerIds')}
      description={t('readerIdsHint')}
      data={[...colleagues, ...others]}
      defaultValue={start}
      error={error}
      searchable
      clearable
    />
  );
}
