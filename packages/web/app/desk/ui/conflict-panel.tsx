import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './conflict-panel.module.css';

export interface ConflictField {
  name: string;
  label: string;
  /** When the editing began. */
  before: string[];
  mine: string[];
  theirs: string[];
  /** A coded value in words. */
  words?: ((value: string) => string) | undefined;
}

/**
 * Both versions of what two colleagues changed at the same time, field by field: keep mine or take theirs. What only
 * one of them changed stays as that one left it. It holds the values that this leads to, so that the form around it
 * sends them.
 */
export function ConflictPanel({ fields }: { fields: readonly ConflictField[] }) {
  const t = useTranslations('deskUi.conflict');
  const disputed = fields.filter(isDisputed);
  const settled = fields.filter((field) => !isDisputed(field));
  return (
    <div className={styles.panel}>
      <p className={styles.intro} tabIndex={-1} data-problem>
        {disputed.length > 0 ? t('intro') : t('same')}
      </p>
      {disputed.map((field) => (
        <Choice key={field.name} field={field} />
      ))}
      {settled.map(({ name, before, mine, theirs }) => (
        <Values key={name} name={name} values={same(mine, before) ? theirs : mine} />
      ))}
    </div>
  );
}

const same = (a: string[], b: string[]) => a.join('\n') === b.join('\n');

const isDisputed = ({ before, mine, theirs }: ConflictField) =>
  !same(mine, theirs) && !same(mine, before) && !same(theirs, before);

function Choice({ field }: { field: ConflictField }) {
  const t = useTranslations('deskUi.conflict');
  const [kept, setKept] = useState<'mine' | 'theirs'>('mine');
  const { name, label, words = String } = field;
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.versions}>
        {(['mine', 'theirs'] as const).map((side) => (
          <Radio
            key={side}
            className={styles.version}
            data-kept={kept === side || undefined}
            name={`keep-${name}`}
            value={side}
            checked={kept === side}
            onChange={() => setKept(side)}
            label={t(side)}
            description={field[side].map((value) => words(value)).join(', ') || t('nothing')}
          />
        ))}
      </div>
      <Values name={name} values={field[kept]} />
    </fieldset>
  );
}

function Values({ name, values }: { name: string; values: string[] }) {
  return (values.length > 0 ? values : ['']).map((value) => (
    <input key={value} type="hidden" name={name} value={value} />
  ));
}
