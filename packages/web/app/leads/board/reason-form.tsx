import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton, TextField } from '../../desk/ui/fields.tsx';
import styles from './moved-notice.module.css';

/** Why a lead went back: a note on its timeline, which nobody has to write. */
export function ReasonForm({ id, stage }: { id: string; stage: string }) {
  const t = useTranslations('leads.board.reason');
  const fetcher = useFetcher<unknown>();
  useEffect(focusField, []);
  const isWritten = typeof fetcher.data === 'object' && fetcher.data !== null && 'written' in fetcher.data;
  if (isWritten) return <p className={styles.written}>{t('written')}</p>;
  return (
    <DeskForm intent="write" action="/desk/timeline" fetcher={fetcher} className={styles.reason}>
      <input type="hidden" name="kind" value="note" />
      <input type="hidden" name="leadId" value={id} />
      <TextField
        name="text"
        label={t('label')}
        defaultValue={`${t('begins', { stage })} `}
        maxLength={10_000}
        autoComplete="off"
      />
      <SubmitButton variant="default">{t('submit')}</SubmitButton>
    </DeskForm>
  );
}

/** The button that asked for the form is gone: the cursor goes behind what is written already. */
function focusField() {
  const field = document.querySelector<HTMLInputElement>('[data-notices] input[name="text"]');
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
