import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Name } from '../../desk/ui/name.tsx';
import { StatusWord, type Tone } from '../../desk/ui/status-word.tsx';
import styles from './bulk.module.css';
import type { BulkPreview } from './bulk.server.ts';
import { useChangeWords, useProblemWords } from './bulk-words.tsx';

type Row = BulkPreview[number];

const tones: Readonly<Record<Row['outcome'], Tone>> = {
  changed: 'active',
  same: 'quiet',
  stale: 'trouble',
  refused: 'trouble',
};
const order: readonly Row['outcome'][] = ['refused', 'stale', 'changed', 'same'];

interface BulkRowsProps {
  label: string;
  rows: readonly Row[];
  colleagues: readonly { id: string; name: string }[];
}

/** What an edit would do to each lead: first those to which it cannot be done, and why. */
export function BulkPreviewRows({ label, rows, colleagues }: BulkRowsProps) {
  const t = useTranslations('leads.bulk');
  const changeWords = useChangeWords(colleagues);
  const problemWords = useProblemWords();
  const sorted = rows.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return (
    <table className={styles.rows} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('lead')}</th>
          <th scope="col">{t('outcome')}</th>
          <th scope="col">{t('what')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ id, lead, outcome, changes, problems }) => (
          <tr key={id}>
            <td>
              {lead ? (
                <Link to={`/desk/leads/${lead.id}`}>
                  <Name name={lead.title} />
                </Link>
              ) : (
                t('unseen')
              )}
            </td>
            <td>
              <StatusWord tone={tones[outcome]}>{t(`would.${outcome}`)}</StatusWord>
            </td>
            <td>
              {problemWords(problems)}
              {changeWords(changes)}
              {outcome === 'stale' && t('staleHint')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
