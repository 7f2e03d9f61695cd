import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
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
  const { state } = followUp;
  const acts = useRef<HTMLSpanElement>(null);
  const wasMoving = useRef(false);
  useEffect(() => {
    // Back from moving it, the cursor stands where it left.
    if (wasMoving.current && !isMoving) acts.current?.querySelector('button')?.focus();
    wasMoving.current = isMoving;
  }, [isMoving]);
  if (state !== 'planned' && state !== 'cancelled') return null;
  if (isMoving && state === 'planned')
    return <MoveForm followUp={followUp} onDone={() => setMoving(false)} />;
  // One place for both acts: who has just cancelled stands on the button that undoes it.
  return (
    <span ref={acts} className={styles.acts}>
      {state === 'planned' && (
        <Button variant="subtle" size="compact-sm" onClick={() => setMoving(true)}>
          {t('move.act')}
        </Button>
      )}
      {state === 'planned' ? (
        <Act key="act" followUp={followUp} intent="cancel" label={t('cancel.act')} />
      ) : (
        <Act key="act" followUp={followUp} intent="plan-again" label={t('cancel.undo')} />
      )}
    </span>
  );
}

interface ActProps {
  followUp: FollowUp;
  intent: 'cancel' | 'plan-again';
  label: string;
}

function Act({ followUp, intent, label }: ActProps) {
  const t = useTranslations('followUps');
  const fetcher = useFetcher<{ planned?: string }>();
  const place = useRef<HTMLSpanElement>(null);
  const isDone = fetcher.state === 'idle' && fetcher.data !== undefined;
  useEffect(() => {
    // A button that waits is disabled, and a disabled button loses the focus.
    if (isDone) place.current?.querySelector<HTMLElement>('button, output')?.focus();
  }, [isDone]);
  return (
    <span ref={place}>
      {fetcher.data?.planned ? (
        <output tabIndex={-1}>{t('cancel.undone')}</output>
      ) : (
        <DeskForm intent={intent} action={`/desk/follow-ups/${followUp.id}`} fetcher={fetcher}>
          <SubmitButton variant="subtle" size="compact-sm">
            {label}
          </SubmitButton>
        </DeskForm>
      )}
    </span>
  );
}
