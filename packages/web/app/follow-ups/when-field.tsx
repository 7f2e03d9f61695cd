import { Radio, TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useField } from '../desk/ui/field-words.ts';
import styles from './follow-ups.module.css';
import { KavelsAnswer } from './kavels-answer.tsx';
import { type When, wantedOf, weeksOffered } from './wanted-moment.ts';

interface WhenFieldProps {
  /** Whose calendar and clock decide. */
  contactId: string;
  /** The day that stands until now, where one is moved. */
  startOn?: string;
}

/** When a follow-up is to go: in some weeks, in a number of days or on a day; and what Kavel makes of it. */
export function WhenField({ contactId, startOn }: WhenFieldProps) {
  const t = useTranslations('followUps.plan');
  const typed = useField('when').typed?.[0] as When | undefined;
  const [when, setWhen] = useState<When>(typed ?? (startOn ? 'day' : 'weeks-2'));
  const [on, setOn] = useState(useField('on').typed?.[0] ?? startOn ?? '');
  const [inDays, setInDays] = useState(useField('inDays').typed?.[0] ?? '10');
  const choice = (value: When, label: string) => (
    <Radio
      key={value}
      name="when"
      value={value}
      label={label}
      checked={when === value}
      onChange={() => setWhen(value)}
    />
  );
  return (
    <div className={styles.whenField}>
      <fieldset className={styles.choices}>
        <legend>{t('when')}</legend>
        <div className={styles.choiceRow}>
          {weeksOffered.map((weeks) => choice(`weeks-${weeks}`, t('inWeeks', { weeks })))}
        </div>
        <div className={styles.choiceRow}>
          {choice('days', t('inDays'))}
          {choice('day', t('on'))}
        </div>
      </fieldset>
      {when === 'days' && (
        <Value name="inDays" label={t('days')} inputMode="numeric" value={inDays} onValue={setInDays} />
      )}
      {when === 'day' && <Value name="on" label={t('day')} type="date" value={on} onValue={setOn} />}
      <KavelsAnswer contactId={contactId} wanted={wantedOf(when, { on, inDays })} />
    </div>
  );
}

type ValueProps = TextInputProps & { name: string; onValue: (value: string) => void };

function Value({ onValue, ...props }: ValueProps) {
  const { error } = useField(props.name);
  return (
    <TextInput {...props} error={error} w={200} onChange={(event) => onValue(event.currentTarget.value)} />
  );
}
