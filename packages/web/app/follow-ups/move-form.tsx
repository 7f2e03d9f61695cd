import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { refusalIn } from '../desk/action-problem.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import styles from './follow-ups.module.css';
import { WhenField } from './when-field.tsx';

interface MoveFormProps {
  followUp: components['schemas']['FollowUp'];
  onDone: () => void;
}

/** Moves a follow-up to another day, with Kavel's answer before it is done. */
export function MoveForm({ followUp, onDone }: MoveFormProps) {
  const t = useTranslations('followUps.move');
  const fetcher = useFetcher();
  const { id, version, contactId, moment } = followUp;
  const isDone = fetcher.state === 'idle' && fetcher.data !== undefined && !refusalIn(fetcher.data);
  useEffect(() => {
    if (isDone) onDone();
  }, [isDone, onDone]);
  return (
    <DeskForm
      intent="move"
      version={version}
      action={`/desk/follow-ups/${id}`}
      fetcher={fetcher}
      className={styles.move}
      aria-label={t('title')}
    >
      <WhenField contactId={contactId} startOn={moment.recipientLocal.slice(0, 10)} />
      <span className={styles.acts}>
        <SubmitButton>{t('submit')}</SubmitButton>
        <Button variant="subtle" onClick={onDone}>
          {t('cancel')}
        </Button>
      </span>
    </DeskForm>
  );
}
