import { Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { optionsOf, optionsOfNamed } from '../../desk/record-words.ts';
import { CheckboxField, SelectField, TextField } from '../../desk/ui/fields.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { useOpenOptions } from '../open-options.ts';
import styles from './bulk.module.css';

interface BulkFormProps {
  colleagues: readonly { id: string; name: string }[];
  /** The part that was asked for: the cursor begins there. */
  part: string | null;
}

/** What can be set on many leads; what is not filled in stays as it is on each. */
export function BulkFields({ colleagues, part }: BulkFormProps) {
  const t = useTranslations('leads.bulk');
  const { labels } = useDesk();
  const open = useOpenOptions();
  const { field } = useMessages().leads;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>(`[data-part="${part}"] :is(input, select)`)?.focus();
  }, [part]);
  const people = [{ value: 'none', label: t('nobody') }, ...optionsOfNamed(colleagues)];
  const coded = (list: Parameters<typeof open>[0]) => [{ value: 'none', label: t('none') }, ...open(list)];
  const leave = t('leave');
  return (
    <div ref={place} className={styles.fields}>
      <fieldset data-part="owner">
        <legend>{t('part.owner')}</legend>
        <SelectField name="ownerId" label={field.ownerId} options={people} none={leave} />
        <SelectField name="assessorId" label={t('assessor')} options={people} none={leave} />
      </fieldset>
      <StatusFields />
      <fieldset data-part="nextStep">
        <legend>{t('part.nextStep')}</legend>
        <TextField name="nextStep" label={field.nextStep} maxLength={500} />
        <TextField name="nextStepOn" label={field.nextStepOn} type="date" />
        <Checkbox name="emptyNextStep" label={t('emptyNextStep')} data-full />
      </fieldset>
      <fieldset data-part="clusters">
        <legend>{t('part.clusters')}</legend>
        <CheckboxField name="addClusters" label={t('addClusters')} options={open('cluster')} />
        <CheckboxField
          name="removeClusters"
          label={t('removeClusters')}
          options={optionsOf(labels.cluster)}
        />
      </fieldset>
      <fieldset data-part="dimensions">
        <legend>{t('part.dimensions')}</legend>
        <SelectField
          name="strategicFit"
          label={t('strategicFit')}
          options={coded('strategicFit')}
          none={leave}
        />
        <SelectField name="source" label={t('source')} options={coded('leadSource')} none={leave} />
        <SelectField name="cause" label={t('cause')} options={coded('leadCause')} none={leave} />
        <SelectField
          name="firstArrival"
          label={t('firstArrival')}
          options={coded('leadArrival')}
          none={leave}
        />
        <SelectField name="sector" label={field.sector} options={coded('sector')} none={leave} />
      </fieldset>
    </div>
  );
}

const statuses = ['open', 'paused', 'lost', 'deprioritised'] as const;

/** A status with all that it asks for. */
function StatusFields() {
  const t = useTranslations('leads.bulk');
  const open = useOpenOptions();
  const messages = useMessages().leads;
  const [status, setStatus] = useState('');
  const isClosed = status === 'lost' || status === 'deprioritised';
  return (
    <fieldset data-part="status">
      <legend>{t('part.status')}</legend>
      <SelectField
        name="status"
        label={messages.field.status}
        value={status}
        onChange={(event) => setStatus(event.currentTarget.value)}
        options={statuses.map((value) => ({ value, label: messages.status[value] }))}
        none={t('leave')}
      />
      {isClosed && (
        <SelectField
          name="statusReason"
          label={t('statusReason')}
          options={open('statusReason')}
          none={t('choose')}
        />
      )}
      {isClosed && <TextField name="wonBy" label={t('wonBy')} description={t('wonByHint')} maxLength={200} />}
      {(isClosed || status === 'paused') && (
        <TextField name="lookAgainOn" label={t('lookAgainOn')} type="date" />
      )}
      {isClosed && <Checkbox name="neverLookAgain" label={t('neverLookAgain')} data-full />}
    </fieldset>
  );
}
