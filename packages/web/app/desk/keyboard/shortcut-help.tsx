import { CloseButton, Kbd, Switch } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { areLettersOn, turnLetters } from './letters.ts';
import styles from './shortcut-help.module.css';
import { useShortcut, useShortcuts } from './shortcuts.tsx';

/**
 * The list of what keys do on this page; "?" opens it. A native dialog: the library's own locks scrolling by a style
 * element that our content security policy refuses.
 */
export function ShortcutHelp() {
  const t = useTranslations('desk.shortcuts');
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const titleId = useId();
  useShortcut({ key: '?', does: t('help') }, () => {
    setOpen(true);
    dialog.current?.showModal();
  });
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={() => setOpen(false)}>
      <div className={styles.head}>
        <h2 id={titleId}>{t('title')}</h2>
        <CloseButton aria-label={t('close')} onClick={() => dialog.current?.close()} />
      </div>
      {isOpen && <List />}
    </dialog>
  );
}

function List() {
  const t = useTranslations('desk.shortcuts');
  const shortcuts = useShortcuts();
  const [lettersOn, setLettersOn] = useState(areLettersOn);
  const rows = [...shortcuts.map(({ key, does }) => [keyName(key), does]), ['Enter', t('open')]] as const;
  return (
    <>
      <dl className={styles.list}>
        {rows.map(([key, does]) => (
          <div key={key} className={styles.row}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Switch
        className={styles.letters}
        label={t('letters')}
        checked={lettersOn}
        onChange={(event) => {
          turnLetters(event.currentTarget.checked);
          setLettersOn(event.currentTarget.checked);
        }}
      />
    </>
  );
}

function keyName(key: string): string {
  if (!key.startsWith('mod+')) return key.toUpperCase();
  const letter = key.slice(4).toUpperCase();
  return /^Mac|^iP/.test(navigator.platform) ? `⌘${letter}` : `Ctrl ${letter}`;
}
