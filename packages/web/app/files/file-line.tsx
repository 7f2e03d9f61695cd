import { Menu, UnstyledButton } from '@mantine/core';
import type { FetcherWithComponents } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { IconDots, IconDownload } from '../desk/icons.ts';
import { useFileSize } from '../desk/ui/file-size.ts';
import { Day } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import styles from './files.module.css';

type RecordFile = components['schemas']['RecordFile'];
export type ShownFile = Pick<RecordFile, 'id' | 'name' | 'size'> & Partial<RecordFile>;

interface FileLineProps {
  file: ShownFile;
  fetcher: FetcherWithComponents<unknown>;
  mayEdit: boolean;
  withEvidence: boolean;
}

/** One file: its name to save it by, its size, who attached it and when, and what can be done with it. */
export function FileLine({ file, fetcher, mayEdit, withEvidence }: FileLineProps) {
  const t = useTranslations('files');
  const size = useFileSize();
  const { id, name, isEvidence, uploadedAt, user } = file;
  const act = (intent: string) =>
    fetcher.submit({ intent, id }, { method: 'post', action: '/desk/record-files' });
  const day = () => (uploadedAt ? <Day on={uploadedAt.slice(0, 10)} /> : null);
  return (
    <li className={styles.line}>
      <a className={styles.file} href={`/desk/files/${id}`} download>
        <IconDownload size={18} stroke={1.6} aria-hidden />
        <span lang={langOf(name)}>{name}</span>
      </a>
      <span className={styles.muted}>
        {size(file.size)}
        {isEvidence && ` · ${t('isEvidence')}`}
        {uploadedAt && ' · '}
        {uploadedAt && (user ? t.rich('by', { name: user.name, day }) : t.rich('company', { day }))}
      </span>
      {mayEdit && (
        <Menu position="bottom-end">
          <Menu.Target>
            <UnstyledButton className={styles.more} aria-label={t('acts', { name })}>
              <IconDots size={18} stroke={1.6} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {withEvidence && (
              <Menu.Item onClick={() => act(isEvidence ? 'no-evidence' : 'evidence')}>
                {t(isEvidence ? 'unsetEvidence' : 'setEvidence')}
              </Menu.Item>
            )}
            <Menu.Item onClick={() => act('take-off')}>{t('takeOff')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
