import { Button, TextInput } from '@mantine/core';
import { Form, Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { holdEnter } from '../desk/keyboard/composing.ts';
import { Name } from '../desk/ui/name.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useDesk, useMay } from '../desk/use-desk.ts';
import type { ChosenOrganisation } from './choose-organisation.server.ts';
import styles from './organisations.module.css';

interface ChooseOrganisationProps {
  /** Of the record that is to be made. */
  title: string;
  choice: ChosenOrganisation;
}

/** The first step of a record that belongs to an organisation: which one. */
export function ChooseOrganisation({ title, choice: { q, found } }: ChooseOrganisationProps) {
  const t = useTranslations('organisations.choose');
  const mayAdd = useMay('organisations:write');
  return (
    <div className={styles.choose}>
      <PageHead name={title} />
      <Form method="get" className={styles.find} onKeyDown={holdEnter}>
        <TextInput
          name="name"
          label={t('find')}
          description={t('hint')}
          defaultValue={q}
          type="search"
          autoComplete="off"
          data-autofocus
        />
        <Button type="submit" variant="default">
          {t('search')}
        </Button>
      </Form>
      <h2 className={styles.found}>{q === '' ? t('latest') : t('found', { q, count: found.length })}</h2>
      <ul className={lines.lines}>
        {found.map((organisation) => (
          <Choice key={organisation.id} organisation={organisation} />
        ))}
      </ul>
      {mayAdd && (
        <p>
          <Link to="/desk/organisations/new">{t('add')}</Link>
        </p>
      )}
    </div>
  );
}

function Choice({ organisation }: { organisation: ChosenOrganisation['found'][number] }) {
  const { countries } = useDesk();
  const { id, name, nameLanguage, latinName, country } = organisation;
  return (
    <li className={lines.line}>
      <span className={lines.name}>
        <Link to={`?organisationId=${id}`}>
          <Name name={name} lang={nameLanguage} latin={latinName} />
        </Link>
      </span>
      <span className={lines.muted}>{countries[country] ?? country}</span>
    </li>
  );
}
