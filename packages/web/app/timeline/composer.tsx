import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useFetcher, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { isComposing } from '../desk/keyboard/composing.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton, TextareaField } from '../desk/ui/fields.tsx';
import styles from './composer.module.css';
import { HappenedAt } from './happened-at.tsx';
import { KindChoice, type WrittenKind } from './kind-choice.tsx';
import type { action } from './route.ts';
import type { TimelineSubject } from './timeline-subject.ts';

/** Where a colleague writes down what happened: one field, four kinds, now or earlier. */
export function Composer({ subject }: { subject: TimelineSubject }) {
  const t = useTranslations('timeline.composer');
  const fetcher = useFetcher<typeof action>();
  const [kind, setKind] = useState<WrittenKind>('note');
  const navigate = useNavigate();
  const text = useRef<HTMLTextAreaElement>(null);
  const written = useLatest(fetcher.data && 'written' in fetcher.data ? fetcher.data.written : null);
  return (
    // What was written down leaves the form; what was refused stays in it.
    <DeskForm
      key={written}
      intent="write"
      action="/desk/timeline"
      fetcher={fetcher}
      className={styles.composer}
    >
      {Object.entries(subject).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      <KindChoice kind={kind} onChange={setKind} />
      <TextareaField
        ref={text}
        name="text"
        label={t('label')}
        labelProps={{ className: styles.hidden }}
        placeholder={t(`placeholder.${kind}`)}
        minRows={2}
        // What is typed after sending would go with the form when it is emptied.
        readOnly={fetcher.state !== 'idle'}
        maxLength={10_000}
        onKeyDown={sendByKey}
      />
      <div className={styles.foot}>
        <div className={styles.more}>
          <HappenedAt />
          <UnstyledButton
            className={styles.earlier}
            onClick={() =>
              // What was begun here goes on there.
              void navigate(`/desk/activities/new?${new URLSearchParams(subject)}`, {
                state: { kind, text: text.current?.value ?? '' },
              })
            }
          >
            {t('inFull')}
          </UnstyledButton>
        </div>
        <SubmitButton variant="default" size="xs">
          {t(`submit.${kind}`)}
        </SubmitButton>
      </div>
    </DeskForm>
  );
}

/** The entry that was written last; a refusal after it does not empty the form. */
function useLatest(written: string | null): string {
  const [latest, setLatest] = useState('');
  if (written !== null && written !== latest) setLatest(written);
  return written ?? latest;
}

/** Ctrl-Enter, or Cmd-Enter on a Mac, sends; Enter alone begins a new line. */
function sendByKey(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
