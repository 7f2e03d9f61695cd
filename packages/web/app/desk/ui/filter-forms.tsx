import { Button, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { holdEnter } from '../keyboard/composing.ts';
import styles from './filters.module.css';

/** From when until when; one of both is enough. */
export function PeriodForm({
  period: { from, until },
  onChoose,
}: {
  period: { from: string; until: string };
  onChoose: (values: Record<string, string>) => void;
}) {
  const t = useTranslations('deskUi.filters');
  return (
    <FilterForm onSubmit={(form) => onChoose({ [from]: textOf(form, from), [until]: textOf(form, until) })}>
      <div className={styles.period}>
        <TextInput type="date" name={from} label={t('firstDay')} data-autofocus />
        <TextInput type="date" name={until} label={t('lastDay')} />
      </div>
    </FilterForm>
  );
}

/** From which number to which; one of both is enough. Points and commas before three digits part thousands. */
export function NumbersForm({
  numbers: { from, until },
  onChoose,
}: {
  numbers: { from: string; until: string };
  onChoose: (values: Record<string, string>) => void;
}) {
  const t = useTranslations('deskUi.filters');
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/\s|[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.');
  return (
    <FilterForm
      onSubmit={(form) =>
        onChoose({ [from]: plain(textOf(form, from)), [until]: plain(textOf(form, until)) })
      }
    >
      <div className={styles.period}>
        <TextInput name={from} label={t('lowest')} inputMode="numeric" autoComplete="off" data-autofocus />
        <TextInput name={until} label={t('highest')} inputMode="numeric" autoComplete="off" />
      </div>
    </FilterForm>
  );
}

/** A part of a text. */
export function TextForm({ label, onChoose }: { label: string; onChoose: (value: string) => void }) {
  return (
    <FilterForm onSubmit={(form) => onChoose(textOf(form, 'value'))}>
      <TextInput name="value" label={label} maxLength={200} autoComplete="off" data-autofocus />
    </FilterForm>
  );
}

function FilterForm({ onSubmit, children }: { onSubmit: (form: FormData) => void; children: ReactNode }) {
  const t = useTranslations('deskUi.filters');
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  }
  return (
    <form onSubmit={submit} onKeyDown={holdEnter} className={styles.fields}>
      {children}
      <Button type="submit" variant="default">
        {t('apply')}
      </Button>
    </form>
  );
}

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');
