import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { refusalIn } from '../desk/action-problem.ts';
import { isComposing } from '../desk/keyboard/composing.ts';
import { HappenedAt } from './happened-at.tsx';
import { KindChoice, type WrittenKind } from './kind-choice.tsx';
import type { action } from './route.ts';
import type { TimelineSubject } from './timeline-subject.ts';
import styles from './composer.module.css';

/** Where a colleague writes down what happened: one field, four kinds, now or earlier. */
export function Composer({ subject }: { subject: TimelineSubject }) {
  const t = useTranslations('timeline.composer');
  const fetcher = useFetcher<typeof action>();
  const [kind, setKind] = useState<WrittenKind>('note');
  const [round, setRound] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const textId = useId();
  const written = fetcher.data && 'written' in fetcher.data ? fetcher.data.written : null;
  const refusal = fetcher.state === 'idle' ? refusalIn(fetcher.data) : null;
  useEffect(() => {
    if (!written) return;
    form.current?.reset();
    setRound((before) => before + 1);
  }, [written]);

  function send(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  }

  return (
    <fetcher.Form ref={form} method="post" action="/desk/timeline" className={styles.composer}>
      {Object.entries(subject).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      <KindChoice kind={kind} onChange={setKind} />
      <label className={styles.hidden} htmlFor={textId}>
        {t('label')}
      </label>
      <textarea
        id={textId}
        name="text"
        rows={3}
        required
        maxLength={10_000}
        className={styles.text}
        placeholder={t(`placeholder.${kind}`)}
        onKeyDown={send}
      />
      <ComposerProblem refusal={refusal} />
      <div className={styles.foot}>
        <HappenedAt key={round} />
        <Button type="submit" variant="light" size="xs" loading={fetcher.state === 'submitting'}>
          {t(`submit.${kind}`)}
        </Button>
      </div>
    </fetcher.Form>
  );
}
