import { Kbd, Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { areLettersOn, turnLetters } from './letters.ts';
import styles from './shortcut-help.module.css';
import { useShortcut, useShortcuts } from './shortcuts.tsx';

/** The list of what keys do on this page; "?" opens it. */
export function ShortcutHelp() {
  const t = useTranslations('desk.shortcuts');
  const [isOpen, setOpen] = useState(false);
  useShortcut({ key: '?', does: t('help') }, () => setOpen(true));
  return (
    <Modal
      opened={isOpen}
      onClose={() => setOpen(false)}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      <List />
    </Modal>
  );
}

function List() {
  const t = useTranslations('desk.shortcuts');
  const shortcuts = useShortcuts();
  const [lettersOn, setLettersOn] = useState(areLettersOn);
  return (
    <>
      <dl className={styles.list}>
        {shortcuts.map(({ key, does }) => (
          <div key={key} className={styles.row}>
            <dt>
              <Kbd>{keyName(key)}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div className={styles.row}>
          <dt>
            <Kbd>Enter</Kbd>
          </dt>
          <dd>{t('open')}</dd>
        </div>
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

const keyName = (key: string) =>
  key.startsWith('mod+') ? `Ctrl ${key.slice(4).toUpperCase()}` : key.toUpperCase();
