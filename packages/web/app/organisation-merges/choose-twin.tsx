import { Button, TextInput } from '@mantine/core';
import { Form, Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { holdEnter } from '../desk/keyboard/composing.ts';
import { Name } from '../desk/ui/name.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useDesk } from '../desk/use-desk.ts';
import { BandWord, MatchReasons } from '../matches/match-words.tsx';
import styles from './organisation-merges.module.css';
import type { Twins } from './twins.server.ts';

/** The first step of a merge that no list proposed: with which one. */
export function ChooseTwin({ organisation, q, found }: Twins) {
  const t = useTranslations('organisationMerges');
  const { countries } = useDesk();
  const { id, name, nameLanguage } = organisation;
  return (
    <div className={styles.choose}>
      <PageHead
        name={t('title')}
        above={
          <Link to={`/desk/organisations/${id}`}>
            <Name name={name} lang={nameLanguage} />
          </Link>
        }
      />
      <Form method="get" className={styles.find} onKeyDown={holdEnter}>
        <TextInput
          name="name"
          label={t('choose.find', { name })}
          description={t('choose.hint')}
          defaultValue={q}
          type="search"
          autoComplete="off"
          data-autofocus
        />
        <Button type="submit" variant="default">
          {t('choose.search')}
        </Button>
      </Form>
      <h2 className={styles.found}>
        {q ? t('choose.found', { q, count: found.length }) : t('choose.resembling', { count: found.length })}
      </h2>
      <ul className={lines.lines}>
        {found.map(({ organisation: one, match }) => (
          <li key={one.id} className={lines.line}>
            <span className={lines.name}>
              <Link to={`?with=${one.id}`}>
                <Name name={one.name} lang={one.nameLanguage} latin={one.latinName} />
              </Link>{' '}
              <span className={lines.muted}>{countries[one.country] ?? one.country}</span>
            </span>
            {match && (
              <span className={lines.muted}>
                <BandWord band={match.band} /> <MatchReasons reasons={match.reasons} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
