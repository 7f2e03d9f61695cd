import { useTranslations } from 'use-intl';
import { optionsOf } from '../../desk/record-words.ts';
import { SelectField, TextField } from '../../desk/ui/fields.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import styles from './filing.module.css';

/** An area from and to, in the unit in which the company says it. */
export function AreaRange({ name }: { name: 'floorArea' | 'plotArea' }) {
  const t = useTranslations('filing');
  const { labels } = useDesk();
  const field = t(`field.${name}`);
  return (
    <div className={styles.amounts}>
      <Amount name={`${name}From`} label={t('from', { field })} />
      <Amount name={`${name}To`} label={t('to')} />
      <Unit name={`${name}Unit`} field={field} words={labels.areaUnit} />
    </div>
  );
}

interface AmountWithUnitProps {
  name: 'powerNeeded';
  unit: string;
  units: Readonly<Record<string, string>>;
}

export function AmountWithUnit({ name, unit, units }: AmountWithUnitProps) {
  const t = useTranslations('filing');
  const field = t(`field.${name}`);
  return (
    <div className={styles.amounts}>
      <Amount name={name} label={field} />
      <Unit name={unit} field={field} words={units} />
    </div>
  );
}

const Amount = ({ name, label }: { name: string; label: string }) => (
  <TextField name={name} label={label} inputMode="decimal" autoComplete="off" className={styles.amount} />
);

function Unit({
  name,
  field,
  words,
}: {
  name: string;
  field: string;
  words: Readonly<Record<string, string>>;
}) {
  const t = useTranslations('filing');
  return (
    <SelectField
      name={name}
      label={t('unit')}
      aria-label={t('unitOf', { field })}
      options={optionsOf(words)}
      className={styles.unit}
    />
  );
}
