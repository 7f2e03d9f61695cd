import { Button, Kbd, TextInput } from '@mantine/core';
import { useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Palette } from '../../search/palette.tsx';
import { useKeepSeen } from '../../search/recent.ts';
import { IconSearch } from '../icons.ts';
import { useShortcut } from '../keyboard/shortcuts.tsx';
import styles from './top-bar.module.css';

/** Opens the desk's search, as do "/" and Ctrl-K; without script it is a form that leads to the page of results. */
export function SearchBox() {
  const t = useTranslations('desk.search');
  const { search } = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const hasScript = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const words = new URLSearchParams(search).get('q')?.trim();
  const icon = <IconSearch size={18} stroke={1.6} aria-hidden />;
  useKeepSeen();
  useShortcut({ key: '/', does: t('does') }, begin);
  useShortcut({ key: 'mod+k', does: t('does') }, begin);

  function begin() {
    if (dialog.current?.open) return dialog.current.querySelector('input')?.select();
    setOpen(true);
    dialog.current?.showModal();
  }
  return (
    <search className={styles.search}>
      {hasScript ? (
        <Button
          variant="default"
          fullWidth
          justify="flex-start"
          className={styles.searchButton}
          leftSection={icon}
          rightSection={
            <Kbd size="xs" className={styles.key}>
              /
            </Kbd>
          }
          aria-haspopup="dialog"
          onClick={begin}
        >
          <span className={styles.searchWords}>
            {words ? (
              t('again', { words })
            ) : (
              <>
                <span className={styles.roomy}>{t('placeholder')}</span>
                <span className={styles.tight}>{t('label')}</span>
              </>
            )}
          </span>
        </Button>
      ) : (
        <form method="get" action="/desk/search">
          <TextInput
            name="q"
            type="search"
            aria-label={t('label')}
            placeholder={t('placeholder')}
            leftSection={icon}
            defaultValue={words}
            autoComplete="off"
          />
        </form>
      )}
      <Palette dialog={dialog} isOpen={isOpen} onClose={() => setOpen(false)} />
    </search>
  );
}
