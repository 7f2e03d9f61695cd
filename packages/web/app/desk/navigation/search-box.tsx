import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconSearch } from '../icons.ts';
import { useShortcut } from '../keyboard/shortcuts.tsx';
import { useDesk } from '../use-desk.ts';
import { destinations } from './destinations.ts';
import styles from './top-bar.module.css';

const searched = ['organisations', 'contacts', 'leads', 'inquiries'] as const;

/** Searches one of the lists: the one on the screen first, any other by an arrow key. */
export function SearchBox() {
  const t = useTranslations('desk.search');
  const navigate = useNavigate();
  const lists = useLists();
  const [words, setWords] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const box = useCombobox();
  useShortcut({ key: '/', does: t('does') }, () => input.current?.select());
  useShortcut({ key: 'mod+k' }, () => input.current?.select());

  function search(path: string) {
    box.closeDropdown();
    input.current?.blur();
    void navigate(`${path}?q=${encodeURIComponent(words.trim())}`);
  }
  function type(typed: string) {
    setWords(typed);
    if (typed.trim() === '') return box.closeDropdown();
    box.openDropdown();
    box.selectFirstOption();
  }
  return (
    <Combobox store={box} onOptionSubmit={search}>
      <search className={styles.search}>
        <Combobox.Target>
          <TextInput
            ref={input}
            aria-label={t('label')}
            placeholder={t('placeholder')}
            leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
            rightSection={
              words === '' && (
                <Kbd size="xs" className={styles.key}>
                  /
                </Kbd>
              )
            }
            value={words}
            onChange={(event) => type(event.currentTarget.value)}
            onBlur={() => box.closeDropdown()}
            type="search"
            autoComplete="off"
          />
        </Combobox.Target>
      </search>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={t('where')}>
          {lists.map(({ name, to }) => (
            <Combobox.Option key={name} value={to}>
              {t.rich('in', {
                words: words.trim(),
                list: t(`list.${name}`),
                b: (chunks) => <strong>{chunks}</strong>,
              })}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The lists that this colleague may see, the one on the screen first. */
function useLists() {
  const { pathname } = useLocation();
  const { permissions } = useDesk().me;
  const lists = searched.flatMap((name) => {
    const found = destinations.find((one) => one.name === name);
    return found && permissions.includes(found.permission) ? [{ name, to: found.to }] : [];
  });
  return lists.sort((a, b) => Number(pathname.startsWith(b.to)) - Number(pathname.startsWith(a.to)));
}
