import { useTranslations } from 'use-intl';
import { Day } from '../desk/ui/moment.tsx';
import { Name } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import styles from './organisation-merges.module.css';
import { type OrganisationMerge, UndoMerge } from './undo-merge.tsx';

/** Which organisations became part of this one, and the way back while there is one. */
export function PastMerges({ merges }: { merges: OrganisationMerge[] }) {
  const t = useTranslations('organisationMerges');
  if (merges.length === 0) return null;
  return (
    <Section title={t('past')}>
      <ul className={lines.lines}>
        {merges.map((merge) => (
          <PastMerge key={merge.id} merge={merge} />
        ))}
      </ul>
    </Section>
  );
}

function PastMerge({ merge }: { merge: OrganisationMerge }) {
  const t = useTranslations('organisationMerges');
  const { merged, user, mergedAt, undoDaysLeft } = merge;
  return (
    <li className={styles.past}>
      <div className={lines.name}>
        <strong>
          <Name name={merged.name} lang={merged.nameLanguage} latin={merged.latinName} />
        </strong>
        <div className={lines.muted}>
          {user.name}, <Day on={mergedAt.slice(0, 10)} />
          {undoDaysLeft > 0 && ` · ${t('daysLeft', { days: undoDaysLeft })}`}
        </div>
      </div>
      <UndoMerge merge={merge} />
    </li>
  );
}
