import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import styles from './follow-ups.module.css';
import { MoveForm } from './move-form.tsx';

type FollowUp = components['schemas']['FollowUp'];

/** What can still be done: move or cancel one that is planned, plan one again that was cancelled. */
export function FollowUpActs({ followUp }: { followUp: FollowUp }) {
  const t = useTranslations('followUps');
  const [isMoving, setMoving] = useState(false);
  if (followUp.state === 'cancelled')
    return <Act followUp={followUp} intent="plan-again" label={t('cancel.undo')} />;
  if (followUp.state !== 'planned') return null;
  if (isMoving) return <MoveForm followUp={followUp} onDone={() => setMoving(false)} />;
  return (
    <span className={styles.acts}>
      <Button variant="subtle" size="compact-sm" onClick={() => setMoving(true)}>
        {t('move.act')}
      </Button>
      <Act followUp={followUp} intent="cancel" label={t('cancel.act')} />
    </span>
  );
}

interface ActProps {
  followUp: FollowUp;
  intent: 'cancel' | 'plan-again';
  label: string;
}

function Act({ followUp, intent, label }: ActProps) {
  const fetcher = useFetcher();
  return (
    <DeskForm intent={intent} action={`/desk/follow-ups/${followUp.id}`} fetcher={fetcher}>
      <SubmitButton variant="subtle" size="compact-sm">
        {label}
      </SubmitButton>
    </DeskForm>
  );
}
