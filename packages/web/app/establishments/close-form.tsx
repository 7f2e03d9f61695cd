import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { optionsOf } from '../desk/record-words.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { useField } from '../desk/ui/field-words.ts';
import { SelectField, SubmitButton, TextField } from '../desk/ui/fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import styles from './establishments.module.css';
import { useDone } from './use-done.ts';
import { useToday } from './use-today.ts';

/** Says that an establishment closed: the day, a coded reason, and of a departure where to. Reopening undoes it. */
export function CloseForm({ version, onDone }: { version: number; onDone: () => void }) {
  const t = useTranslations('establishments.closing');
  const { labels } = useDesk();
  const fetcher = useFetcher<unknown>();
  const today = useToday();
  const holder = useRef<HTMLDivElement>(null);
  useDone(fetcher, onDone);
  useEffect(() => holder.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  return (
    <div ref={holder} className={styles.closing}>
      <h2>{t('title')}</h2>
      <DeskForm intent="close" version={version} fetcher={fetcher}>
        <div className={styles.controls}>
          <TextField name="closedOn" label={t('closedOn')} type="date" defaultValue={today} />
          <SelectField
            name="reason"
            label={t('reason')}
            none={t('choose')}
            options={optionsOf(labels.closingReason)}
          />
          <TextField name="destination" label={t('destination')} description={t('destinationHint')} />
          <NotKnown />
        </div>
        <div className={styles.buttons}>
          <SubmitButton>{t('submit')}</SubmitButton>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </div>
      </DeskForm>
    </div>
  );
}

function NotKnown() {
  const t = useTranslations('establishments.closing');
  const { typed } = useField('destinationNotKnown');
  return <Checkbox name="destinationNotKnown" label={t('notKnown')} defaultChecked={typed?.[0] === 'on'} />;
}
