import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFieldWords } from '../desk/ui/field-words.ts';
import { useFileSize } from '../desk/ui/file-size.ts';
import { langOf } from '../desk/ui/name.tsx';
import { useProblemWords } from '../desk/ui/problem-notice.tsx';
import styles from './files.module.css';
import type { Upload } from './use-uploads.ts';

interface UploadLinesProps {
  uploads: readonly Upload[];
  onAgain: (upload: Upload) => void;
  onLeave: (key: number) => void;
}

/** The files that are on their way, each with how far it is, and those that were refused, each with why. */
export function UploadLines({ uploads, onAgain, onLeave }: UploadLinesProps) {
  const t = useTranslations('files');
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={t('onTheirWay')}>
      {uploads.map((upload) =>
        upload.problem ? (
          <Refused key={upload.key} upload={upload} onAgain={onAgain} onLeave={onLeave} />
        ) : (
          <Sending key={upload.key} upload={upload} />
        ),
      )}
    </ul>
  );
}

function Sending({ upload: { file, sent } }: { upload: Upload }) {
  const t = useTranslations('files');
  const size = useFileSize();
  return (
    <li className={styles.upload}>
      <span className={styles.uploadName} lang={langOf(file.name)}>
        {file.name}
      </span>
      <span className={styles.uploadSize}>{size(file.size)}</span>
      <progress
        className={styles.progress}
        value={sent}
        max={1}
        aria-label={t('sending', { name: file.name })}
      />
    </li>
  );
}

function Refused({ upload, onAgain, onLeave }: Omit<UploadLinesProps, 'uploads'> & { upload: Upload }) {
  const t = useTranslations('files');
  const { file, problem, key } = upload;
  const { isOfFile, words } = useRefusalWords(problem);
  return (
    <li className={styles.refused}>
      <span className={styles.refusal}>
        {!isOfFile && (
          <span className={styles.uploadName} lang={langOf(file.name)}>
            {file.name}
          </span>
        )}
        <span className={styles.refusalWords} role="alert">
          {words}
        </span>
      </span>
      <span className={styles.refusedActs}>
        {!isOfFile && (
          <Button variant="default" size="compact-sm" onClick={() => onAgain(upload)}>
            {t('again')}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('leaveLabel', { name: file.name })}
          onClick={() => onLeave(key)}
        >
          {t('leave')}
        </Button>
      </span>
    </li>
  );
}

/** What is wrong with the file itself, which names it, else what went wrong on its way. */
function useRefusalWords(problem: Upload['problem']) {
  const field = useFieldWords();
  const { title } = useProblemWords(problem ?? { code: '', status: 0, retryAfterSeconds: null });
  const [error] = problem?.errors ?? [];
  return error ? { isOfFile: true, words: field(error) } : { isOfFile: false, words: `${title}.` };
}
