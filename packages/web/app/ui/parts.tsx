import type { ComponentProps, ReactNode } from 'react';
import styles from './inputs.module.css';
import type { Option } from './select.tsx';

/** Small controls side by side, each with a small label of its own. */
export function Parts({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** One of them; `id` is that of its control. */
export function Part({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <label className={styles.partLabel} htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}

export function PartInput(props: Omit<ComponentProps<'input'>, 'className'>) {
  return <input type="text" className={styles.input} {...props} />;
}

export function PartSelect({ options, ...select }: { options: Option[] } & ComponentProps<'select'>) {
  return (
    <select className={styles.input} {...select}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
