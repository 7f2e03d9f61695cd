import { useTranslations } from 'use-intl';
import { describing, Field, type FieldTexts } from './field.tsx';
import styles from './inputs.module.css';

export interface Option {
  value: string;
  label: string;
}

export interface OptionGroup {
  label: string;
  options: Option[];
}

interface SelectProps extends FieldTexts {
  groups: OptionGroup[];
  value: string;
  autoComplete?: string;
}

/** A plain select. A value that is not among the options stays chosen, so that nothing typed is lost. */
export function Select({ groups, value, autoComplete, ...texts }: SelectProps) {
  const t = useTranslations('ui');
  const known = value === '' || groups.some((group) => group.options.some((o) => o.value === value));
  return (
    <Field {...texts}>
      <select
        id={texts.id}
        name={texts.id}
        className={styles.input}
        autoComplete={autoComplete}
        defaultValue={value}
        {...describing(texts)}
      >
        <option value="">{t('choose')}</option>
        {!known && <option value={value}>{value}</option>}
        {groups.length === 1
          ? groups[0]?.options.map(toOption)
          : groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.options.map(toOption)}
              </optgroup>
            ))}
      </select>
    </Field>
  );
}

const toOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);
