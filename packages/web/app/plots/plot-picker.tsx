import { type FocusEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useField } from '../desk/ui/field-words.ts';
import { type Named, SearchedSelect } from '../desk/ui/searched-select.tsx';
import styles from './plot-picker.module.css';

interface PlotPickerProps {
  /** Of the form's value, and of the field in the API. */
  name: string;
  label: string;
  hint?: string;
  /** What is known; null for nothing yet. */
  known: Named | null;
  /** Hears what is picked, to name it elsewhere. */
  onPick: (picked: Named) => void;
}

/** Picks a plot by a part of its number, park, designation or address; what was picked stays after a refusal. */
export function PlotPicker({ name, label, hint, known, onPick }: PlotPickerProps) {
  const t = useTranslations('plots.picker');
  const { error, typed: typedId } = useField(name);
  const { typed: typedName } = useField(`${name}Name`);
  const before = typedId && (typedId[0] ? { id: typedId[0], name: typedName?.[0] ?? typedId[0] } : null);
  const [picked, setPicked] = useState<Named | null>(before === undefined ? known : before);
  return (
    <fieldset name={name} className={styles.field} tabIndex={-1} onFocus={toInput}>
      <input type="hidden" name={name} value={picked?.id ?? ''} />
      <input type="hidden" name={`${name}Name`} value={picked?.name ?? ''} />
      <SearchedSelect
        label={label}
        description={hint}
        path="/desk/plots/choices"
        value={picked}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        placeholder={t('placeholder')}
        error={error}
        said={{ searching: t('searching'), nothing: t('nothing') }}
        onChange={(chosen) => {
          if (chosen) onPick(chosen);
          setPicked(chosen);
        }}
      />
    </fieldset>
  );
}

/** Who asks for the field by its name is put where it is typed in. */
function toInput({ target, currentTarget }: FocusEvent<HTMLFieldSetElement>) {
  if (target === currentTarget)
    currentTarget.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus();
}
