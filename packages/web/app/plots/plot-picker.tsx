import { Select } from '@mantine/core';
import { type FocusEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useField } from '../desk/ui/field-words.ts';
import { useAnswer } from '../desk/use-answer.ts';
import styles from './plot-picker.module.css';

interface Picked {
  id: string;
  name: string;
}

interface PlotPickerProps {
  /** Of the form's value, and of the field in the API. */
  name: string;
  label: string;
  hint?: string;
  /** What is known; null for nothing yet. */
  known: Picked | null;
  /** Hears what is picked, to name it elsewhere. */
  onPick: (picked: Picked) => void;
}

/** Picks a plot by a part of its number, park, designation or address; what was picked stays after a refusal. */
export function PlotPicker({ name, label, hint, known, onPick }: PlotPickerProps) {
  const t = useTranslations('plots.picker');
  const { error, typed: typedId } = useField(name);
  const { typed: typedName } = useField(`${name}Name`);
  const before = typedId && (typedId[0] ? { id: typedId[0], name: typedName?.[0] ?? typedId[0] } : null);
  const [picked, setPicked] = useState<Picked | null>(before === undefined ? known : before);
  const [typed, setTyped] = useState(picked?.name ?? '');
  const q = typed.trim();
  const isSearch = q.length > 0 && q !== picked?.name;
  const { answer, isStale } = useAnswer<{ found: Picked[] }>(
    isSearch ? { path: `/desk/plots/choices?${new URLSearchParams({ q })}` } : null,
  );
  const found = (answer?.found ?? []).filter(({ id }) => id !== picked?.id);
  const options = [...(picked ? [picked] : []), ...found];
  return (
    <fieldset name={name} className={styles.field} tabIndex={-1} onFocus={toInput}>
      <input type="hidden" name={name} value={picked?.id ?? ''} />
      <input type="hidden" name={`${name}Name`} value={picked?.name ?? ''} />
      <Select
        label={label}
        description={hint}
        searchable
        // The cursor may come here by an error or on its way: only typing asks.
        openOnFocus={false}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        data={options.map((one) => ({ value: one.id, label: one.name }))}
        // The server has searched already.
        filter={({ options: all }) => all}
        value={picked?.id ?? null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(id) => {
          const chosen = options.find((one) => one.id === id) ?? null;
          if (chosen) onPick(chosen);
          setPicked(chosen);
        }}
        placeholder={t('placeholder')}
        error={error}
        autoComplete="off"
      />
      <p role="status" className={styles.said}>
        {isSearch && found.length === 0 && t(isStale ? 'searching' : 'nothing')}
      </p>
    </fieldset>
  );
}

/** Who asks for the field by its name is put where it is typed in. */
function toInput({ target, currentTarget }: FocusEvent<HTMLFieldSetElement>) {
  if (target === currentTarget)
    currentTarget.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus();
}
