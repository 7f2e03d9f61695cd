import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { langOf } from '../desk/ui/name.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import styles from './organisations.module.css';

interface Picked {
  id: string;
  name: string;
}

interface OrganisationPickerProps {
  label: string;
  /** What is picked; null for nothing yet. */
  value: Picked | null;
  /** That cannot be picked: the organisation itself. */
  except?: string | undefined;
  error: string | undefined;
  /** What floats already would close over a list that stands elsewhere on the page. */
  isInPopover?: boolean;
  onChange: (picked: Picked | null) => void;
}

interface Found {
  found: { id: string; name: string; latinName: string | null }[];
}

/** Picks an organisation by a part of its name, in any of its spellings. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const { label, value, except, error, isInPopover = false, onChange } = props;
  const t = useTranslations('organisations.picker');
  const [typed, setTyped] = useState(value?.name ?? '');
  const q = typed.trim();
  const isSearch = q.length > 0 && q !== value?.name;
  const path = `/desk/organisations/choices?${new URLSearchParams({ q })}`;
  const { answer, isStale } = useAnswer<Found>(isSearch ? { path } : null);
  const found = (answer?.found ?? []).filter(({ id }) => id !== except && id !== value?.id);
  const options = [...(value ? [value] : []), ...found];
  return (
    <div className={styles.picker}>
      <Select
        label={label}
        searchable
        // The cursor may come here by an error or on its way: only typing asks.
        openOnFocus={false}
        lang={langOf(typed)}
        allowDeselect={false}
        data={options.map((one) => ({ value: one.id, label: wordsOf(one) }))}
        // The server has compared the spellings already.
        filter={({ options: all }) => all}
        value={value?.id ?? null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(id) => {
          const picked = options.find((one) => one.id === id);
          onChange(picked ? { id: picked.id, name: picked.name } : null);
        }}
        renderOption={({ option: { label: words } }) => <span lang={langOf(words)}>{words}</span>}
        placeholder={t('placeholder')}
        error={error}
        autoComplete="off"
        {...(isInPopover && { comboboxProps: { withinPortal: false }, 'data-autofocus': true })}
      />
      <p role="status" className={styles.pickerSaid}>
        {isSearch && found.length === 0 && t(isStale ? 'searching' : 'nothing')}
      </p>
    </div>
  );
}

const wordsOf = (one: { name: string; latinName?: string | null }) =>
  one.latinName && one.latinName !== one.name ? `${one.name} · ${one.latinName}` : one.name;
