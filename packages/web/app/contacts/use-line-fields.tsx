import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import type { EditableField } from '../desk/ui/editable-section.tsx';
import { RowsField } from '../desk/ui/rows-field.tsx';
import { useContactWords } from './contact-words.ts';
import styles from './contacts.module.css';

type Lines = Partial<Pick<components['schemas']['Contact'], 'otherEmails' | 'otherTelephones'>>;

/** One further address or number, as the form holds it. */
export interface LineRow {
  value: string;
}

const kinds = {
  otherEmails: { type: 'email', link: 'mailto:', add: 'rows.addEmail', label: 'field.email' },
  otherTelephones: { type: 'tel', link: 'tel:', add: 'rows.addTelephone', label: 'field.telephone' },
} as const;

/** The further addresses and numbers of a contact, one a row. */
export function useLineFields(contact: Lines): EditableField[] {
  return [
    useLines('otherEmails', contact.otherEmails ?? []),
    useLines('otherTelephones', contact.otherTelephones ?? []),
  ];
}

function useLines(name: keyof typeof kinds, known: readonly string[]): EditableField {
  const t = useTranslations('contacts');
  const words = useContactWords();
  const { type, link, add, label } = kinds[name];
  const rowsOf = (lines: readonly string[]): LineRow[] => lines.map((value) => ({ value }));
  return {
    name,
    label: words.label(name),
    wide: true,
    shown:
      known.length === 0 ? null : (
        <ul className={styles.values}>
          {known.map((value) => (
            <li key={value}>
              <a href={`${link}${value}`}>{value}</a>
            </li>
          ))}
        </ul>
      ),
    valueIn: (record) => rowsOf(record[name] as string[]).map((row) => JSON.stringify(row)),
    words: (value) => (JSON.parse(value) as LineRow).value,
    control: (
      <RowsField<LineRow>
        name={name}
        label={words.label(name)}
        rows={rowsOf(known)}
        empty={{ value: '' }}
        add={t(add)}
        said={({ value }) => value}
      >
        {(row, edit, errorOf) => (
          <TextInput
            wrapperProps={{ 'data-main': true }}
            label={t(label)}
            type={type}
            value={row.value}
            error={errorOf('')}
            autoComplete="off"
            onChange={(event) => edit({ value: event.target.value })}
          />
        )}
      </RowsField>
    ),
  };
}
