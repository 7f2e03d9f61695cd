import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { Section } from '../desk/ui/record-layout.tsx';
import { useMay } from '../desk/use-desk.ts';
import { AttachForm } from './attach-form.tsx';
import { FileLine, type ShownFile } from './file-line.tsx';
import type { FileSubject } from './file-subject.ts';
import styles from './files.module.css';
import { TakenOff } from './taken-off.tsx';

interface RecordFilesProps {
  subject: FileSubject;
  files: readonly ShownFile[];
  /** The record is archived, or not this colleague's to edit. */
  readOnly?: boolean;
  /** A lead's files may show that it landed. */
  withEvidence?: boolean;
}

/** The files of a record: saved one by one, attached, and taken off with a way back. */
export function RecordFiles({ subject, files, readOnly = false, withEvidence = false }: RecordFilesProps) {
  const t = useTranslations('files');
  const mayEdit = useMay('files:write') && !readOnly;
  const fetcher = useFetcher<{ done?: string; file?: { id: string; name: string } | null }>();
  const { done, file: edited } = fetcher.data ?? {};
  // Gone at once, and not only when the page was read again.
  const isGoing = fetcher.state === 'loading' && done === 'take-off';
  const shown = files.filter(({ id }) => !isGoing || id !== edited?.id);
  return (
    <Section title={t('title')}>
      <TakenOff fetcher={fetcher} />
      {shown.length === 0 ? (
        <p className={styles.none}>{t('empty')}</p>
      ) : (
        <ul className={styles.files}>
          {shown.map((file) => (
            <FileLine key={file.id} {...{ file, fetcher, mayEdit, withEvidence }} />
          ))}
        </ul>
      )}
      {mayEdit && <AttachForm subject={subject} withEvidence={withEvidence} />}
    </Section>
  );
}
