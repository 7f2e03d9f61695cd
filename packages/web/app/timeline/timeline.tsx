import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { useMay } from '../desk/use-desk.ts';
import { ComingUp } from '../meetings/coming-up.tsx';
import { Composer } from './composer.tsx';
import { entriesWithMail } from './mail-told.ts';
import styles from './timeline.module.css';
import type { TimelinePage } from './timeline.server.ts';
import { TimelineEntry } from './timeline-entry.tsx';
import type { TimelineSubject } from './timeline-subject.ts';
import { useEntries } from './use-entries.ts';
import { withMadeLeads } from './with-made-leads.ts';

interface TimelineProps {
  subject: TimelineSubject;
  /** The newest entries, by `readTimeline` in the page's loader. */
  page: TimelinePage;
  /** What is still to happen, above what did. */
  coming?: ReactNode;
}

/** What happened with a record, the newest first, with one place to write down more. */
export function Timeline(props: TimelineProps) {
  // Another record begins with nothing typed and nothing unfolded.
  return <TimelineOf key={JSON.stringify(props.subject)} {...props} />;
}

function TimelineOf({ subject, page, coming }: TimelineProps) {
  const t = useTranslations('timeline');
  const mayWrite = useMay('activities:write');
  const { entries, isLoading, hasFailed, more } = useEntries(subject, page);
  const told = withMadeLeads(entries);
  const withMail = entriesWithMail(entries);
  const titleId = useId();
  return (
    <section className={styles.timeline} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {t('title')}
      </h2>
      {mayWrite && <Composer subject={subject} />}
      <ComingUp subject={subject} />
      {coming}
      {entries.length === 0 ? (
        <p className={styles.empty}>{t(mayWrite ? 'empty' : 'emptyReader')}</p>
      ) : (
        <ol className={styles.entries}>
          {told.map(({ entry, made }) => (
            <TimelineEntry
              key={entry.id}
              entry={entry}
              subject={subject}
              mail={withMail.has(entry) ? entry.mail : null}
              made={made}
            />
          ))}
        </ol>
      )}
      {hasFailed && <p role="alert">{t('failed')}</p>}
      {more && (
        <Button variant="default" fullWidth loading={isLoading} onClick={more}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}
