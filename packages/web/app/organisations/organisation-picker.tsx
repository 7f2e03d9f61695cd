import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAnswer } from '../desk/use-answer.ts';

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
  onChange: (picked: Picked | null) => void;
}

interface Found {
  found: { id: string; name: string; latinName: string | null }[];
}

/** Picks an organisation by a part of its name, in any of its spellings. */
export function OrganisationPicker({ label, value, except, error, onChange }: OrganisationPickerProps) {
  const t = useTranslations('organisations.picker');
  const [typed, setTyped] = useState(value?.name ?? '');
  const q = typed.trim();
  const isSearch = q.length > 0 && q !== value?.name;
  const path = `/desk/organisations/choices?${new URLSearchParams({ q })}`;
  const { answer, isStale } = useAnswer<Found>(isSearch ? { path } : null);
  const found = (answer?.found ?? []).filter(({ id }) => id !== except && id !== value?.id);
  const options = [...(value ? [value] : []), ...found];
  return (
    <Select
      label={label}
      searchable
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
      nothingFoundMessage={isSearch ? t(isStale ? 'searching' : 'nothing') : t('type')}
      placeholder={t('placeholder')}
      error={error}
      autoComplete="off"
    />
  );
}

const wordsOf = (one: { name: string; latinName?: string | null }) =>
  one.latinName && one.latinName !== one.name ? `${one.name} · ${one.latinName}` : one.name;
