import { Button, TextInput } from '@mantine/core';
import { Form, Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { orProblemPage } from '../desk/api.server.ts';
import { holdEnter } from '../desk/keyboard/composing.ts';
import { PageHead } from '../desk/ui/page-head.tsx';
import lines from '../desk/ui/record-lines.module.css';
import type { Route } from './+types/results';
import { totalOf } from './found.ts';
import styles from './search.module.css';
import { find, queryIn } from './search.server.ts';
import { type HitGroup, useHits } from './use-hits.tsx';

const mostShown = 20;

export function loader({ request }: Route.LoaderArgs) {
  return orProblemPage(request, () => find(request, queryIn(request), mostShown));
}

/** All that is found, by kind of record: the page of the search box where there is no script. */
export default function SearchResultsPage({ loaderData: { q, results, isUnclear } }: Route.ComponentProps) {
  const t = useTranslations('search');
  const groups = useHits(results, q);
  const total = results && totalOf(results);
  return (
    <div className={styles.page}>
      <PageHead name={t('title')} />
      <Form method="get" action="/desk/search" className={styles.form} onKeyDown={holdEnter}>
        <TextInput
          key={q}
          name="q"
          type="search"
          label={t('label')}
          description={t('hint')}
          defaultValue={q}
          maxLength={200}
          autoComplete="off"
          className={styles.field}
        />
        <Button type="submit" variant="default">
          {t('submit')}
        </Button>
      </Form>
      <p role="status" className={lines.muted}>
        {isUnclear && t('unclear')}
        {total &&
          (total.isExact ? t('found', { count: total.value }) : t('foundMore', { count: total.value }))}
      </p>
      {total?.value === 0 && <p>{t('nothing')}</p>}
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { label, count, hits, all } }: { group: HitGroup }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.groupName}>
        {label} <span className={lines.muted}>{count}</span>
      </h2>
      <ul className={lines.lines}>
        {hits.map(({ to, name, detail, word }) => (
          <li key={to} className={lines.line}>
            <span className={lines.name}>
              <Link to={to}>{name}</Link>
              <span className={styles.detail}>{detail}</span>
            </span>
            {word}
          </li>
        ))}
      </ul>
      {all && (
        <p>
          <Link to={all.to}>{all.label}</Link>
        </p>
      )}
    </section>
  );
}
