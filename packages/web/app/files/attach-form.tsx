import { Button, Checkbox, VisuallyHidden } from '@mantine/core';
import { type ChangeEvent, type DragEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FileSubject } from './file-subject.ts';
import styles from './files.module.css';
import { UploadLines } from './upload-lines.tsx';
import { useUploads } from './use-uploads.ts';

interface AttachFormProps {
  subject: FileSubject;
  withEvidence: boolean;
}

/** Attaches files to a record: chosen, or dropped here. Each goes at once and by itself. */
export function AttachForm({ subject, withEvidence }: AttachFormProps) {
  const t = useTranslations('files');
  const [isEvidence, setEvidence] = useState(false);
  const { uploads, lastTaken, add, again, leave } = useUploads();
  const query = new URLSearchParams({ ...subject, ...(isEvidence && { isEvidence: 'true' }) });
  function attach(files: readonly File[]) {
    void add(files, `/desk/record-files?${query}`);
    // Said of these files, not of those that come later.
    setEvidence(false);
  }
  const { isOver, ...dropping } = useDrop(attach);
  return (
    <div className={isOver ? styles.attachOver : styles.attach} {...dropping}>
      <UploadLines uploads={uploads} onAgain={(upload) => void again(upload)} onLeave={leave} />
      {withEvidence && (
        <Checkbox
          label={t('evidence')}
          checked={isEvidence}
          onChange={(event) => setEvidence(event.currentTarget.checked)}
        />
      )}
      <div className={styles.choose}>
        <Button component="label" variant="default" className={styles.chooseButton}>
          {t('add')}
          <input
            className={styles.input}
            type="file"
            multiple
            onChange={(event: ChangeEvent<HTMLInputElement>) => {
              const { files } = event.currentTarget;
              attach([...(files ?? [])]);
              // So that the same file, mended, can be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </Button>
        <span className={styles.hint}>
          <span className={styles.drop}>{t('drop')} </span>
          {t('addHint')}
        </span>
      </div>
      <VisuallyHidden component="output">{lastTaken && t('taken', { name: lastTaken })}</VisuallyHidden>
    </div>
  );
}

/** What makes an element take files that are dropped on it; `isOver` while some hang above it. */
function useDrop(onDrop: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      onDrop([...event.dataTransfer.files]);
    },
  };
}
