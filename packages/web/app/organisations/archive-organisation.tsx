import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton, TextareaField } from '../desk/ui/fields.tsx';
import { Moment } from '../desk/ui/moment.tsx';
import styles from './organisations.module.css';

type Organisation = Pick<components['schemas']['Organisation'], 'version' | 'archivedAt' | 'archiveReason'>;

/** Asks why an organisation goes out of use; that can be taken back. */
export function ArchiveForm({ organisation, onDone }: { organisation: Organisation; onDone: () => void }) {
  const t = useTranslations('organisations.archive');
  const fetcher = useFetcher<unknown>();
  const reason = useRef<HTMLTextAreaElement>(null);
  useEffect(() => reason.current?.focus(), []);
  return (
    <DeskForm
      intent="archive"
      version={organisation.version}
      fetcher={fetcher}
      className={styles.archive}
      onKeyDown={(event) => event.key === 'Escape' && reason.current?.value === '' && onDone()}
    >
      <TextareaField ref={reason} name="reason" label={t('reason')} description={t('hint')} minRows={2} />
      <div className={styles.acts}>
        <SubmitButton>{t('submit')}</SubmitButton>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </DeskForm>
  );
}

/** That an organisation is out of use, since when and why, with the way back. */
export function ArchivedNotice({
  organisation,
  mayWrite,
}: {
  organisation: Organisation;
  mayWrite: boolean;
}) {
  const t = useTranslations('organisations.archive');
  const fetcher = useFetcher<unknown>();
  const { version, archivedAt, archiveReason } = organisation;
  return (
    <div className={styles.archived} role="status">
      <p>
        <strong>{t('archived')}</strong> {archivedAt && <Moment at={archivedAt} />}
        {archiveReason && `: ${archiveReason}`}
      </p>
      {mayWrite && (
        <DeskForm intent="unarchive" version={version} fetcher={fetcher}>
          <SubmitButton variant="default">{t('unarchive')}</SubmitButton>
        </DeskForm>
      )}
    </div>
  );
}
