import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Name } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { MergePreview } from './merge-choices.tsx';
import styles from './organisation-merges.module.css';

/** The two over the columns of their values: which one stays, and the way to have it the other way round. */
export function MergeSides({ preview: { kept, merged } }: { preview: MergePreview }) {
  const t = useTranslations('organisationMerges');
  const { countries } = useDesk();
  return (
    <div className={styles.heads}>
      {([kept, merged] as const).map((side) => (
        <div key={side.id} className={styles.head}>
          <div className={styles.told}>{t(side === kept ? 'kept' : 'merged')}</div>
          <Link to={`/desk/organisations/${side.id}`}>
            <Name name={side.name} lang={side.nameLanguage} latin={side.latinName} />
          </Link>
          <div className={styles.told}>{countries[side.country] ?? side.country}</div>
          {side === merged && (
            <Link
              to={`/desk/organisations/${merged.id}/merge?with=${kept.id}`}
              aria-label={t('swapThese', { merged: merged.name })}
              className={styles.swap}
            >
              {t('swap')}
            </Link>
          )}
        </div>
      ))}
    </div>
  );
}
