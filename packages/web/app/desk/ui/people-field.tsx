import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useField } from './field-words.ts';

interface PeopleFieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  options: readonly { value: string; label: string }[];
  /** Those who are chosen already; one who is no longer among the options is kept. */
  people?: readonly { id: string; name: string }[];
  onChange?: (ids: string[]) => void;
}

/** Several people, found by typing; the form gets their ids with commas between them. */
export function PeopleField({ name, label, hint, options, people = [], onChange }: PeopleFieldProps) {
  const { typed, error } = useField(name);
  const start = typed?.flatMap((value) => value.split(',')).filter(Boolean) ?? people.map(({ id }) => id);
  const others = people
    .filter(({ id }) => !options.some(({ value }) => value === id))
    .map((person) => ({ value: person.id, label: person.name }));
  return (
    <MultiSelect
      name={name}
      label={label}
      description={hint}
      data={[...options, ...others]}
      defaultValue={start}
      error={error}
      {...(onChange && { onChange })}
      searchable
      clearable
    />
  );
}
