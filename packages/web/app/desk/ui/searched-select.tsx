import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';
import { useAnswer } from '../use-answer.ts';
import { langOf } from './name.tsx';
import styles from './searched-select.module.css';

/** A record by what it is called. */
export interface Named {
  id: string;
  name: string;
}

interface SearchedSelectProps<One extends Named>
  extends Pick<
    SelectProps,
    'label' | 'description' | 'placeholder' | 'error' | 'allowDeselect' | 'clearable' | 'clearButtonProps'
  > {
  /** Where what is typed is searched, as `q`; answers with what it `found`. */
  path: string;
  /** What is picked; null for nothing yet. */
  value: Named | null;
  /** The id of one that cannot be picked. */
  except?: string | undefined;
  /** Said below the field while it searches, and when there is nothing. */
  said: { searching: string; nothing: string };
  /** What stands for one in the list; its name. */
  wordsOf?: (one: Named | One) => string;
  /** What floats already would close over a list that stands elsewhere on the page. */
  isInPopover?: boolean;
  onChange: (picked: Named | null) => void;
}

/** Picks one record of many by a part of what it is called. */
export function SearchedSelect<One extends Named>(props: SearchedSelectProps<One>) {
  const { path, value, except, said, wordsOf = nameOf, isInPopover = false, onChange, ...field } = props;
  const [typed, setTyped] = useState(value?.name ?? '');
  const q = typed.trim();
  const isSearch = q.length > 0 && q !== value?.name;
  const asked = isSearch ? { path: `${path}?${new URLSearchParams({ q })}` } : null;
  const { answer, isStale } = useAnswer<{ found: One[] }>(asked);
  const answered = (answer?.found ?? []).filter(({ id }) => id !== except);
  const found = answered.filter(({ id }) => id !== value?.id);
  const isPickedShown = !isSearch || found.length < answered.length;
  const options: (Named | One)[] = [...(value ? [value] : []), ...found];
  return (
    <div className={styles.field}>
      <Select
        {...field}
        searchable
        // The cursor may come here by an error or on its way: only typing asks.
        openOnFocus={false}
        lang={langOf(typed)}
        data={options.map((one) => ({ value: one.id, label: wordsOf(one) }))}
        // The server has compared the spellings already; what is picked is an answer only where it was found.
        filter={({ options: all }) =>
          isPickedShown ? all : all.filter((one) => !('value' in one) || one.value !== value?.id)
        }
        value={value?.id ?? null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(id) => {
          const picked = options.find((one) => one.id === id);
          onChange(picked ? { id: picked.id, name: picked.name } : null);
        }}
        renderOption={({ option: { label } }) => <span lang={langOf(label)}>{label}</span>}
        autoComplete="off"
        {...(isInPopover && { comboboxProps: { withinPortal: false }, 'data-autofocus': true })}
      />
      <p role="status" className={styles.said}>
        {isSearch && answered.length === 0 && (isStale ? said.searching : said.nothing)}
      </p>
    </div>
  );
}

const nameOf = ({ name }: Named) => name;
