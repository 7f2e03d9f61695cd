import type { components } from '../../api/schema.gen.ts';
import { IconDownload } from '../icons.ts';
import styles from './file-list.module.css';
import { useFileSize } from './file-size.ts';
import { langOf } from './name.tsx';

interface FileListProps {
  files: readonly Pick<components['schemas']['AttachedFile'], 'id' | 'name' | 'size'>[];
  /** What stands here when there are none. */
  empty: string;
}

/** The files of a record, to be downloaded one by one. */
export function FileList({ files, empty }: FileListProps) {
  const sizeOf = useFileSize();
  if (files.length === 0) return <p className={styles.none}>{empty}</p>;
  return (
    <ul className={styles.files}>
      {files.map(({ id, name, size }) => (
        <li key={id}>
          <a className={styles.file} href={`/desk/files/${id}`} download>
            <IconDownload size={18} stroke={1.6} aria-hidden />
            <span lang={langOf(name)}>{name}</span>
            <span className={styles.size}>{sizeOf(size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
