import type { TextInputProps } from '@mantine/core';
import { isValidElement, type ReactNode } from 'react';
import type { RecordWords } from '../record-words.ts';
import type { EditableField } from './editable-section.tsx';
import { CheckboxField, SelectField, TextareaField, TextField } from './fields.tsx';
import { langOf } from './name.tsx';
import styles from './record-fields.module.css';

type Options = readonly { value: string; label: string }[];
type Over = Partial<Pick<EditableField, 'shown' | 'wide' | 'valueIn'>> & {
  hint?: ReactNode;
  required?: boolean;
};

/**
 * Makes the fields of a record: how each is said, and the control that edits it. Without a record they are those
 * of a form for a new one.
 */
export function fieldsOf(record: Readonly<Record<string, unknown>>, words: RecordWords) {
  const base = (name: string, { hint, required, ...over }: Over) => ({
    name,
    label: words.label(name),
    shown: plain(words.value(name, record[name])),
    words: (value: string) => words.value(name, value),
    ...over,
  });
  const given = (name: string, { hint, required }: Over) => ({
    name,
    label: words.label(name),
    ...(hint !== undefined && { description: hint }),
    ...(required && { required, withAsterisk: false }),
  });
  const value = (name: string) => (isMissing(record[name]) ? '' : String(record[name]));
  return {
    text: (
      name: string,
      over: Over & Pick<TextInputProps, 'type' | 'inputMode' | 'lang'> = {},
    ): EditableField => {
      const { type, inputMode, lang = langOf(value(name)), ...rest } = over;
      const input = { ...(type && { type }), ...(inputMode && { inputMode }), ...(lang && { lang }) };
      return {
        ...base(name, rest),
        control: (
          <TextField {...given(name, rest)} {...input} defaultValue={value(name)} autoComplete="off" />
        ),
      };
    },
    lines: (name: string, over: Over = {}): EditableField => ({
      ...base(name, over),
      wide: true,
      shown: value(name) === '' ? null : <Lines text={value(name)} />,
      control: <TextareaField {...given(name, over)} defaultValue={value(name)} />,
    }),
    choice: (name: string, options: Options, none?: string, over: Over = {}): EditableField => ({
      ...base(name, over),
      words: (chosen) =>
        options.find((option) => option.value === chosen)?.label ?? words.value(name, chosen),
      control: (
        <SelectField
          {...given(name, over)}
          options={options}
          {...(none !== undefined && { none })}
          defaultValue={value(name)}
        />
      ),
    }),
    /** A field that leads to another record, which stands in the record as an object under `object`. */
    linked(
      name: string,
      object: string,
      options: Options,
      none: string | undefined,
      over: Over = {},
    ): EditableField {
      const target = named(record[object]);
      const choices =
        target && !options.some(({ value }) => value === target.id)
          ? [asOption(target), ...options]
          : options;
      return {
        ...base(name, over),
        shown: target ? <span lang={langOf(target.name)}>{target.name}</span> : null,
        words: (chosen) => choices.find(({ value }) => value === chosen)?.label ?? chosen,
        valueIn: (current) => named(current[object])?.id ?? null,
        ...over,
        control: (
          <SelectField
            {...given(name, over)}
            options={choices}
            {...(none !== undefined && { none })}
            defaultValue={target?.id ?? ''}
          />
        ),
      };
    },
    ticks: (name: string, options: Options, over: Over = {}): EditableField => ({
      ...base(name, over),
      wide: true,
      control: (
        <CheckboxField
          name={name}
          label={words.label(name)}
          options={[...options]}
          defaultValue={Array.isArray(record[name]) ? record[name].map(String) : []}
          {...(over.hint !== undefined && { hint: over.hint })}
        />
      ),
    }),
  };
}

/** How fields read: beside each other where their controls take the whole width, but for longer texts. */
export const factsOf = (fields: readonly EditableField[]) =>
  fields.map(({ name, label, shown, wide, control }) => ({
    name,
    label,
    shown,
    ...(wide && isValidElement(control) && control.type === TextareaField && { wide }),
  }));

interface Named {
  id: string;
  name: string;
}

const named = (value: unknown): Named | null =>
  typeof value === 'object' && value !== null && 'id' in value ? (value as Named) : null;

const asOption = ({ id, name }: Named) => ({ value: id, label: name });

/** A longer text with its line breaks. */
export function Lines({ text }: { text: string }) {
  return (
    <span className={styles.lines} lang={langOf(text)}>
      {text}
    </span>
  );
}

const isMissing = (value: unknown) => value === null || value === undefined;

const plain = (text: string): ReactNode => (text === '' ? null : <span lang={langOf(text)}>{text}</span>);
