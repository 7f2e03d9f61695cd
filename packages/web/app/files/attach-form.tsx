import { Checkbox, Input } from '@mantine/core';
import { useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { useField } from '../desk/ui/field-words.ts';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { useDone } from '../establishments/use-done.ts';
import type { TimelineSubject } from '../timeline/timeline-subject.ts';
import styles from './files.module.css';

interface AttachFormProps {
  subject: Omit<TimelineSubject, 'inquiryId'>;
  withEvidence: boolean;
}

/** Attaches files to a record, all of those chosen or none. */
export function AttachForm({ subject, withEvidence }: AttachFormProps) {
  const t = useTranslations('files');
  const fetcher = useFetcher<unknown>();
  const [round, setRound] = useState(0);
  const [isEvidence, setEvidence] = useState(false);
  useDone(fetcher, () => {
    setRound((before) => before + 1);
    setEvidence(false);
  });
  const query = new URLSearchParams({ ...subject, ...(isEvidence && { isEvidence: 'true' }) });
  return (
    <DeskForm
      key={round}
      intent="attach"
      action={`/desk/record-files?${query}`}
      encType="multipart/form-data"
      fetcher={fetcher}
    >
      <div className={styles.attach}>
        <ChooseFiles />
        {withEvidence && (
          <Checkbox
            label={t('evidence')}
            checked={isEvidence}
            onChange={(event) => setEvidence(event.currentTarget.checked)}
          />
        )}
        <SubmitButton variant="default">{t('add')}</SubmitButton>
      </div>
    </DeskForm>
  );
}

function ChooseFiles() {
  const t = useTranslations('files');
  const { error } = useField('files');
  return (
    <Input.Wrapper
      label={t('choose')}
      labelProps={{ htmlFor: 'record-files' }}
      description={t('addHint')}
      error={error}
    >
      <input
        id="record-files"
        className={styles.input}
        type="file"
        name="files"
        multiple
        aria-invalid={error ? true : undefined}
      />
    </Input.Wrapper>
  );
}
