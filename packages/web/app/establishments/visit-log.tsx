import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Day } from '../desk/ui/moment.tsx';
import { Lines } from '../desk/ui/record-fields.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useDay, useEstablishmentWords } from './establishment-words.ts';
import { VisitForm } from './visit-form.tsx';
import styles from './visits.module.css';

type Visit = components['schemas']['EstablishmentVisit'];

/** The visits of an establishment, the latest first, each with what was said; editable in place. */
export function VisitLog({ visits, mayEdit }: { visits: readonly Visit[]; mayEdit: boolean }) {
  const t = useTranslations('establishments');
  const [editing, setEditing] = useState<string | null>(null);
  const stop = useCallback(() => setEditing(null), []);
  const add = mayEdit && editing === null && (
    <Button variant="subtle" size="compact-sm" onClick={() => setEditing('new')}>
      {t('visits.add')}
    </Button>
  );
  return (
    <Section title={t('section.visits')} acts={add}>
      {editing === 'new' && <VisitForm visit={null} onDone={stop} />}
      {visits.length === 0 && editing === null && <p className={lines.empty}>{t('visits.empty')}</p>}
      {visits.map((visit) =>
        editing === visit.id ? (
          <VisitForm key={visit.id} visit={visit} onDone={stop} />
        ) : (
          <VisitTold
            key={visit.id}
            visit={visit}
            {...(mayEdit && { onChange: () => setEditing(visit.id) })}
          />
        ),
      )}
    </Section>
  );
}

const questions = [
  'relocationLikely',
  'leadershipChange',
  'recruitedByOthers',
  'leaseEnds',
  'leaseEndsOn',
  'jobChange',
] as const;

/** One visit: when and by whom, what was said, and the questions that were answered. */
function VisitTold({ visit, onChange }: { visit: Visit; onChange?: () => void }) {
  const t = useTranslations('establishments.visits');
  const words = useEstablishmentWords();
  const day = useDay();
  const answered = questions.filter((name) => visit[name] !== null && visit[name] !== 'unknown');
  return (
    <article className={styles.visit}>
      <p className={styles.head}>
        <span>
          <strong>
            <Day on={visit.visitedOn} />
          </strong>{' '}
          <span className={lines.muted}>{t('by', { name: visit.user.name })}</span>
        </span>
        {onChange && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={onChange}
            aria-label={t('changeLabel', { day: day(visit.visitedOn) })}
          >
            {t('change')}
          </Button>
        )}
      </p>
      {visit.report && (
        <div className={styles.report}>
          <Lines text={visit.report} />
        </div>
      )}
      {answered.length === 0 ? (
        <p className={lines.empty}>{t('nothingAsked')}</p>
      ) : (
        <dl className={styles.answers}>
          {answered.map((name) => (
            <div key={name}>
              <dt>{words.label(name)}</dt>
              <dd>{words.value(name, visit[name])}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
