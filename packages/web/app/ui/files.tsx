import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from './button.tsx';
import { describing, FieldGroup, type FieldTexts } from './field.tsx';
import styles from './files.module.css';
import hidden from './hidden.module.css';

export interface SentFile {
  id: string;
  name: string;
  size: number;
}

/** What browsers offer first in the file dialogue; the API judges by the bytes. */
const accept =
  '.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp,.jpg,.jpeg,.png,.gif,.webp,.tif,.tiff,.heic';

/** Files by name and size; `action` adds what can be done with each. */
export function FileList({ files, action }: { files: SentFile[]; action?: (file: SentFile) => ReactNode }) {
  const size = useFileSize();
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <li key={file.id} className={styles.file}>
          <span className={styles.name}>
            {file.name} <span className={styles.size}>{size(file.size)}</span>
          </span>
          {action?.(file)}
        </li>
      ))}
    </ul>
  );
}

/** "1.2 MB", the number in the page's language; SI's kB and MB in all of them (CLDR writes KB in some). Never 0. */
export function useFileSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    const [amount, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
    const number = format.number(Math.max(amount, 0.1), { maximumFractionDigits: amount < 10 ? 1 : 0 });
    return `${number} ${unit}`;
  };
}

interface FileFieldProps extends FieldTexts {
  files: SentFile[];
  /** The name and value by which a button asks for a file to be removed. */
  removeIntent: (file: SentFile) => string;
  /** The button that adds what is chosen without leaving the page. */
  addButton: ReactNode;
}

/** Choose files, see those that are there, remove them one by one. */
export function FileField({ files, removeIntent, addButton, ...texts }: FileFieldProps) {
  const t = useTranslations('ui');
  return (
    <FieldGroup {...texts}>
      {files.length > 0 && (
        <FileList
          files={files}
          action={(file) => (
            <Button look="quiet" name="intent" value={removeIntent(file)}>
              <span aria-hidden="true">{t('remove')}</span>
              <span className={hidden.hidden}>{t('removeFile', { name: file.name })}</span>
            </Button>
          )}
        />
      )}
      <div className={styles.chooser}>
        <FileInput {...texts} named />
        {addButton}
      </div>
    </FieldGroup>
  );
}

/** The bare file input. Within a group it needs a name of its own. */
export function FileInput({ named = false, ...texts }: FieldTexts & { named?: boolean }) {
  return (
    <input
      id={texts.id}
      name={texts.id}
      type="file"
      multiple
      accept={accept}
      className={styles.input}
      {...(named && { 'aria-label': texts.label })}
      {...describing(texts)}
    />
  );
}
