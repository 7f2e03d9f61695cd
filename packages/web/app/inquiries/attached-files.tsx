import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { IconDownload } from '../desk/icons.ts';
import { useFileSize } from '../desk/ui/file-size.ts';
import { langOf } from '../desk/ui/name.tsx';
import styles from './record.module.css';

/** The files that came with an inquiry, to be downloaded one by one. */
export function AttachedFiles({ files }: { files: components['schemas']['AttachedFile'][] }) {
  const t = useTranslations('inquiries.files');
  const sizeOf = useFileSize();
  if (files.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    <ul className={styles.files}>
      {files.map(({ id, name, size }) => (
        <li key={id}>
          <a className={styles.file} href={`/desk/files/${id}`} download>
            <IconDownload size={18} stroke={1.6} aria-hidden />
            <span lang={langOf(name)}>{name}</span>
            <span className={styles.muted}>{sizeOf(size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
