import { Alert, Button } from '@mantine/core';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Day } from '../desk/ui/moment.tsx';
import { Name } from '../desk/ui/name.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useMay } from '../desk/use-desk.ts';
import { useOrganisationWords } from '../organisations/organisation-words.ts';
import styles from './organisation-merges.module.css';
import type { Undone } from './undo.ts';

type OrganisationMerge = components['schemas']['OrganisationMerge'];

/** Which organisations became part of this one, and the way back while there is one. */
export function PastMerges({ merges }: { merges: OrganisationMerge[] }) {
  const t = useTranslations('organisationMerges');
  const fetcher = useFetcher<Undone>({ key: 'undo-merge' });
  const words = useOrganisationWords();
  const undone = fetcher.state === 'idle' ? fetcher.data : undefined;
  if (merges.length === 0 && !undone) return null;
  return (
    <section aria-label={t('past')}>
      {undone && (
        <Alert role="status" variant="outline" color={undone.done ? 'polder' : 'clay'}>
          {said(undone)}
        </Alert>
      )}
      {merges.length > 0 && <h2 className={styles.heading}>{t('past')}</h2>}
      <ul className={lines.lines}>
        {merges.map((merge) => (
          <PastMerge key={merge.id} merge={merge} fetcher={fetcher} />
        ))}
      </ul>
    </section>
  );

  function said({ done, merged, keptFields }: Undone) {
    if (!done) return t('refused');
    if (keptFields.length === 0) return t('undone', { merged });
    return t('undoneExcept', { merged, fields: keptFields.map(words.label).join(', ') });
  }
}

interface PastMergeProps {
  merge: OrganisationMerge;
  fetcher: ReturnType<typeof useFetcher<Undone>>;
}

function PastMerge({ merge, fetcher }: PastMergeProps) {
  const t = useTranslations('organisationMerges');
  const { id, merged, user, mergedAt, undoDaysLeft } = merge;
  const mayUndo = useMay('organisations:write') && undoDaysLeft > 0;
  return (
    <li className={lines.line}>
      <span className={lines.name}>
        <Name name={merged.name} lang={merged.nameLanguage} latin={merged.latinName} />
      </span>
      <span className={lines.muted}>
        {user.name}, <Day on={mergedAt.slice(0, 10)} />
        {undoDaysLeft > 0 && ` · ${t('daysLeft', { days: undoDaysLeft })}`}
      </span>
      {mayUndo && (
        <fetcher.Form method="post" action={`/desk/organisation-merges/${id}`}>
          <Button
            type="submit"
            variant="default"
            size="xs"
            loading={fetcher.state !== 'idle'}
            aria-label={t('undoThis', { merged: merged.name })}
          >
            {t('undo')}
          </Button>
        </fetcher.Form>
      )}
    </li>
  );
}
