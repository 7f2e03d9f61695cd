import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDuration } from '../desk/ui/duration.ts';
import { useField } from '../desk/ui/field-words.ts';
import { minutesTyped, typedMinutes } from './time-spent.ts';

/** How long it took, typed as hours in whatever way comes to mind; what was understood stands under it. */
export function TimeSpentField({ minutes }: { minutes?: number | null | undefined }) {
  const t = useTranslations('activities.field');
  const { typed, error } = useField('minutes');
  const [value, setValue] = useState(typed?.[0] ?? typedMinutes(minutes));
  const duration = useDuration();
  const read = minutesTyped(value);
  return (
    <TextInput
      name="minutes"
      label={t('minutes')}
      description={typeof read === 'number' ? t('minutesRead', { time: duration(read) }) : t('minutesHint')}
      value={value}
      onChange={(event) => setValue(event.currentTarget.value)}
      error={error}
      // Under the field, so that it stands in line with those beside it.
      inputWrapperOrder={['label', 'error', 'input', 'description']}
      autoComplete="off"
    />
  );
}
