import { Button } from '@mantine/core';
import type { FetcherWithComponents } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import styles from './files.module.css';

type Done = { done?: string; file?: { id: string; name: string } | null };

/** Says which file was just taken off, and puts it back; also where a change was refused. */
export function TakenOff({ fetcher }: { fetcher: FetcherWithComponents<Done> }) {
  const t = useTranslations('files');
  const { done, file } = fetcher.data ?? {};
  return (
    <DeskForm intent="put-back" action="/desk/record-files" fetcher={fetcher}>
      {done === 'take-off' && file && (
        <output className={styles.notice}>
          <input type="hidden" name="id" value={file.id} />
          <span>{t('takenOff', { name: file.name })}</span>
          <Button type="submit" variant="subtle" size="compact-sm">
            {t('undo')}
          </Button>
        </output>
      )}
    </DeskForm>
  );
}
