import { describing, FieldGroup, type FieldTexts } from './field.tsx';
import styles from './inputs.module.css';
import type { Option } from './select.tsx';

interface ChoicesProps extends FieldTexts {
  kind: 'radio' | 'checkbox';
  options: Option[];
  chosen: string[];
  twoColumns?: boolean;
}

/**
 * Radios or checkboxes. The first bears the question's id, so that the error summary leads to it. What was chosen
 * and is not among the options stays chosen, so that nothing is lost.
 */
export function Choices({ kind, options, chosen, twoColumns = false, ...texts }: ChoicesProps) {
  const { 'aria-invalid': invalid } = describing(texts);
  const unlisted = chosen.filter(
    (value) => value !== '' && !options.some((option) => option.value === value),
  );
  const all = [...options, ...unlisted.map((value) => ({ value, label: value }))];
  return (
    <FieldGroup {...texts}>
      <div className={twoColumns ? `${styles.choices} ${styles.twoColumns}` : styles.choices}>
        {all.map(({ value, label }, place) => (
          <label key={value} className={styles.choice}>
            <input
              type={kind}
              name={texts.id}
              value={value}
              id={place === 0 ? texts.id : undefined}
              defaultChecked={chosen.includes(value)}
              {...(kind === 'checkbox' && { 'aria-invalid': invalid })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
