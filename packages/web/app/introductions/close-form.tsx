import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { optionsOf } from '../desk/record-words.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton, TextareaField } from '../desk/ui/fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useDone } from '../establishments/use-done.ts';
import styles from './introductions.module.css';

/** Says what came of an introduction; reopening takes it back. */
export function CloseForm({ version, onDone }: { version: number; onDone: () => void }) {
  const t = useTranslations('introductions.closing');
  const { labels } = useDesk();
  const fetcher = useFetcher<unknown>();
  const holder = useRef<HTMLDivElement>(null);
  useDone(fetcher, onDone);
  useEffect(() => holder.current?.querySelector<HTMLElement>('select')?.focus(), []);
  return (
    <div ref={holder} className={styles.closing}>
      <h2>{t('title')}</h2>
      <DeskForm intent="close" version={version} fetcher={fetcher}>
        <div className={styles.controls}>
          <SelectField
            name="outcome"
            label={t('title')}
            none={t('choose')}
            options={optionsOf(labels.introductionOutcome)}
          />
          <TextareaField name="note" label={t('note')} minRows={2} />
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
