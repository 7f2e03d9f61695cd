import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useField, useFieldWords } from './field-words.ts';
import { useFormState } from './form-context.ts';
import styles from './rows-field.module.css';

interface RowsFieldProps<Row> {
  /** Of the form's values, one a row as JSON, and of the list in the API. */
  name: string;
  label: string;
  hint?: ReactNode;
  /** As they are known. */
  rows: readonly Row[];
  /** What a row starts with. */
  empty: Row;
  /** On the button that adds a row. */
  add: string;
  /** A row in words, where it is taken away. */
  said: (row: Row) => string;
  /** The controls of one row; what is wrong with a part by its name in the API. */
  children: (
    row: Row,
    edit: (part: Partial<Row>) => void,
    errorOf: (part: string) => string | undefined,
  ) => ReactNode;
}

interface Kept<Row> {
  key: number;
  row: Row;
  isGone: boolean;
}

/**
 * A list of rows of a form: one is added at the end and taken away with a way back, all by the keyboard. What the
 * API refuses stands in its row, also when rows before it go.
 */
export function RowsField<Row extends object>(props: RowsFieldProps<Row>) {
  const { name, label, hint, rows: known, empty, add, said, children } = props;
  const t = useTranslations('deskUi.rows');
  const { typed } = useField(name);
  const list = useRef<HTMLFieldSetElement>(null);
  const [rows, setRows] = useState<Kept<Row>[]>(() =>
    (typed?.filter(Boolean).map((row) => JSON.parse(row) as Row) ?? known).map(keptAs),
  );
  const [focused, setFocused] = useState<number | null>(null);
  const { errorOf, errorOfAll } = useRowErrors(name, rows);
  useEffect(() => {
    if (focused === null) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${focused}"] ${control}`)?.focus();
    setFocused(null);
  }, [focused]);
  function change(key: number, part: Partial<Kept<Row>>) {
    setRows((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }
  function take(key: number, isGone: boolean) {
    change(key, { isGone });
    setFocused(key);
  }
  function addRow() {
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
    setRows((before) => [...before, { key, row: empty, isGone: false }]);
    setFocused(key);
  }
  return (
    <fieldset ref={list} name={name} className={styles.rows} tabIndex={-1} onFocus={toFirstControl}>
      <legend>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {errorOfAll && <p className={styles.error}>{errorOfAll}</p>}
      <ul className={styles.list}>
        {rows.map(({ key, row, isGone }) => (
          <li key={key} data-row={key}>
            {isGone ? (
              <div className={styles.gone}>
                {t('removed', { row: said(row) || t('empty') })}
                <Button variant="default" size="compact-sm" onClick={() => take(key, false)}>
                  {t('undo')}
                </Button>
              </div>
            ) : (
              <div className={styles.row}>
                <input type="hidden" name={name} value={JSON.stringify(row)} />
                {children(
                  row,
                  (part) => change(key, { row: { ...row, ...part } }),
                  (part) => errorOf(key, part, row),
                )}
                <Button
                  className={styles.act ?? ''}
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('removeRow', { row: said(row) || t('empty') })}
                  onClick={() => take(key, true)}
                >
                  {t('remove')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button variant="default" size="compact-sm" onClick={addRow}>
        {add}
      </Button>
    </fieldset>
  );
}

/** What can hold the cursor. */
const control = ':is(input:not([type="hidden"]), select, button)';

const keptAs = <Row,>(row: Row, key: number): Kept<Row> => ({ key, row, isGone: false });

/** The whole list was asked for: its first control is where one begins. */
function toFirstControl({ target, currentTarget }: React.FocusEvent<HTMLFieldSetElement>) {
  if (target !== currentTarget) return;
  currentTarget.querySelector<HTMLElement>(control)?.focus();
}

/**
 * What is wrong with the rows: the API names them by their place when they were sent, which they have left since. In a
 * list of plain values the row is its only part, without a name.
 */
function useRowErrors<Row>(name: string, rows: readonly Kept<Row>[]) {
  const { refusal } = useFormState();
  const words = useFieldWords();
  const [sent, setSent] = useState<{ refusal: typeof refusal; keys: number[] }>({ refusal: null, keys: [] });
  if (refusal !== sent.refusal) {
    setSent({ refusal, keys: rows.filter(({ isGone }) => !isGone).map(({ key }) => key) });
  }
  const errors = refusal?.problem.errors ?? [];
  const whole = errors.find(({ pointer }) => pointer === `/${name}`);
  return {
    errorOfAll: whole && words(whole),
    errorOf(key: number, part: string, row: Row): string | undefined {
      const place = `/${name}/${sent.keys.indexOf(key)}`;
      const error = errors.find(({ pointer }) => pointer === (part === '' ? place : `${place}/${part}`));
      const isEmpty = part !== '' && !(row as Record<string, unknown>)[part];
      return error && words(error.code === 'invalid' && isEmpty ? { ...error, code: 'required' } : error);
    },
  };
}
