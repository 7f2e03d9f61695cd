import { Alert, Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useDesk } from '../desk/use-desk.ts';
import type { RemovedHeadcount } from './establishment.acts.server.ts';
import styles from './establishments.module.css';
import { HeadcountForm } from './headcount-form.tsx';
import { HeadcountTable } from './headcount-table.tsx';
import { JobsChart } from './jobs-chart.tsx';

type Establishment = components['schemas']['Establishment'];
type Headcount = components['schemas']['Headcount'];

interface JobsPerYearProps {
  establishment: Pick<Establishment, 'headcounts' | 'jobsPerYear'>;
  mayEdit: boolean;
}

/** How many people work there, year by year and by whom it is said: as bars, and as the table below them. */
export function JobsPerYear({ establishment: { headcounts, jobsPerYear }, mayEdit }: JobsPerYearProps) {
  const t = useTranslations('establishments');
  const [editing, setEditing] = useState<Headcount | 'new' | null>(null);
  const stop = useCallback(() => setEditing(null), []);
  const removal = useFetcher<{ removed: RemovedHeadcount | null }>();
  const add = mayEdit && editing === null && (
    <Button variant="subtle" size="compact-sm" onClick={() => setEditing('new')}>
      {t('jobs.add')}
    </Button>
  );
  return (
    <Section title={t('section.jobs')} acts={add}>
      {editing && (
        <HeadcountForm
          key={editing === 'new' ? 'new' : `${editing.year} ${editing.source}`}
          start={editing === 'new' ? null : editing}
          headcounts={headcounts}
          onDone={stop}
        />
      )}
      <Removed removal={removal} headcounts={headcounts} />
      {headcounts.length === 0 ? (
        <p className={lines.empty}>{t('jobs.empty')}</p>
      ) : (
        <>
          {jobsPerYear.length > 1 && (
            <>
              <JobsChart figures={jobsPerYear} />
              <p className={styles.note}>{t('jobs.counts')}</p>
            </>
          )}
          <HeadcountTable headcounts={headcounts} {...(mayEdit && { onChange: setEditing, removal })} />
        </>
      )}
    </Section>
  );
}

interface RemovedProps {
  removal: ReturnType<typeof useFetcher<{ removed: RemovedHeadcount | null }>>;
  headcounts: readonly Headcount[];
}

/** What was taken away just now, and the way to put it back. */
function Removed({ removal, headcounts }: RemovedProps) {
  const t = useTranslations('establishments.jobs');
  const { labels } = useDesk();
  const again = useFetcher<unknown>();
  const removed = removal.data?.removed;
  if (!removed || headcounts.some(({ year, source }) => year === removed.year && source === removed.source)) {
    return null;
  }
  const { jobs, year, source, note } = removed;
  const said = { jobs, year: String(year), source: (labels.headcountSource[source] ?? source).toLowerCase() };
  return (
    <Alert variant="outline" color="gray" my="sm" role="status">
      <DeskForm intent="headcount" fetcher={again} className={styles.removed}>
        {Object.entries({ year, source, jobs, note: note ?? '' }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {t('removed', said)}
        <SubmitButton variant="default" size="compact-sm">
          {t('putBack')}
        </SubmitButton>
      </DeskForm>
    </Alert>
  );
}
