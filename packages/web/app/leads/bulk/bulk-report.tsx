import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { Name } from '../../desk/ui/name.tsx';
import { StatusWord, type Tone } from '../../desk/ui/status-word.tsx';
import styles from './bulk.module.css';
import { type Changes, useChangeWords, useProblemWords } from './bulk-words.tsx';

type Row = Omit<components['schemas']['LeadBulkEditRow'], 'changes'> & { changes: Changes };

interface BulkReportProps {
  label: string;
  rows: readonly Row[];
  colleagues: readonly { id: string; name: string }[];
}

/** What became of each lead, and of undoing it. */
export function BulkReport({ label, rows, colleagues }: BulkReportProps) {
  const t = useTranslations('leads.bulk');
  const changeWords = useChangeWords(colleagues);
  const problemWords = useProblemWords();
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
        {rows.map((row) => (
          <tr key={row.number}>
            <td>
              {row.lead ? (
                <Link to={`/desk/leads/${row.lead.id}`}>
                  <Name name={row.lead.title} />
                </Link>
              ) : (
                t('unseen')
              )}
            </td>
            <td>
              <StatusWord tone={toneOf(row)}>
                {row.undoing ? t(`undoing.${row.undoing}`) : t(`became.${row.outcome ?? 'waiting'}`)}
              </StatusWord>
            </td>
            <td>
              {problemWords(row.problems)} {changeWords(row.changes)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function toneOf({ outcome, undoing }: Row): Tone {
  if (undoing) return undoing === 'undone' ? 'quiet' : 'trouble';
  if (outcome === 'changed') return 'done';
  return outcome === 'stale' || outcome === 'refused' ? 'trouble' : 'quiet';
}
