import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { refusalIn } from '../desk/action-problem.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { ProblemNotice } from '../desk/ui/problem-notice.tsx';
import { useMay } from '../desk/use-desk.ts';
import styles from './today.module.css';

type Quiet = components['schemas']['Today']['quietLeads'];
type QuietLead = Quiet['items'][number];

/**
 * The colleague's own open leads in which nothing happened for long. One that is quiet for good reason stays in its place,
 * with the way back, until he leaves the page.
 */
export function QuietLeads({ leads: { items, count } }: { leads: Quiet }) {
  const t = useTranslations('today.quiet');
  const [dismissed, setDismissed] = useState<QuietLead[]>([]);
  const gone = dismissed.filter(({ id }) => !items.some((item) => item.id === id));
  const shown = [...items, ...gone].sort((a, b) => (a.lastActivityAt < b.lastActivityAt ? -1 : 1));
  const remember = (lead: QuietLead) =>
    setDismissed((before) => [...before.filter(({ id }) => id !== lead.id), lead]);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>
          {t('title')} {count > 0 && <span className={styles.count}>{count}</span>}
        </h2>
      </div>
      {shown.length === 0 ? (
        <p className={styles.none}>{t('empty')}</p>
      ) : (
        <ul className={styles.lines}>
          {shown.map((lead) => (
            <QuietLine
              key={lead.id}
              lead={lead}
              isDismissed={gone.includes(lead)}
              onDismiss={() => remember(lead)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface QuietLineProps {
  lead: QuietLead;
  isDismissed: boolean;
  onDismiss: () => void;
}

function QuietLine({ lead, isDismissed, onDismiss }: QuietLineProps) {
  const t = useTranslations('today.quiet');
  const { id, title, organisation, lastActivityAt, nextStep } = lead;
  return (
    <li className={styles.line}>
      <Link to={`/desk/leads/${id}`} className={styles.link} lang={langOf(title)} title={title}>
        {title}
      </Link>
      <span>
        {t('since')} <Moment at={lastActivityAt} quiet />
      </span>
      <span className={styles.second} lang={langOf(organisation.name)}>
        {organisation.name}
        {nextStep && ` · ${t('nextStep', { step: nextStep })}`}
      </span>
      <Dismiss lead={lead} isDismissed={isDismissed} onDismiss={onDismiss} />
    </li>
  );
}

function Dismiss({ lead: { id, title }, isDismissed, onDismiss }: QuietLineProps) {
  const t = useTranslations('today.quiet');
  const mayWrite = useMay('leads:write');
  const fetcher = useFetcher<unknown>();
  const refusal = refusalIn(fetcher.data);
  if (!mayWrite) return null;
  return (
    <fetcher.Form method="post" action="/desk?index" className={styles.over} onSubmit={onDismiss}>
      {isDismissed && <output className={styles.hint}>{t('dismissed')}</output>}
      <input type="hidden" name="quietLeadId" value={id} />
      <Button
        type="submit"
        name="dismissed"
        value={String(!isDismissed)}
        variant="subtle"
        size="compact-sm"
        loading={fetcher.state !== 'idle'}
        aria-label={t(isDismissed ? 'undoOf' : 'dismissOf', { title })}
      >
        {t(isDismissed ? 'undo' : 'dismiss')}
      </Button>
      {refusal && <ProblemNotice problem={refusal.problem} />}
    </fetcher.Form>
  );
}
