import { Link, useSearchParams } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { Pages } from '../desk/pages.server.ts';
import { MorePages } from '../desk/ui/data-list.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { actionTones, type Import, type ImportRow, useReasonWords } from './import-words.ts';
import styles from './imports.module.css';

const actions = ['create', 'update', 'skip', 'conflict', 'refused'] as const;
const undoings = ['undone', 'edited-since', 'in-use'] as const;

/** What would become, or became, of each row, and why; by what becomes of them. */
export function Report({ found, rows }: { found: Import; rows: Pages<ImportRow> }) {
  const t = useTranslations('imports.report');
  return (
    <Section title={t(found.runAt === null ? 'checkedTitle' : 'title')}>
      <Kinds counts={found.counts} />
      {rows.items.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <table className={styles.report}>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.items.map((row) => (
              <Row key={row.number} row={row} noun={found.noun} />
            ))}
          </tbody>
        </table>
      )}
      <MorePages {...rows} />
    </Section>
  );
}

/** How many rows of each kind; one of them narrows the report. */
function Kinds({ counts }: Pick<Import, 'counts'>) {
  const t = useTranslations('imports');
  const format = useFormatter();
  const [search] = useSearchParams();
  const there = [
    ...actions.map((code) => ({
      code,
      to: `?action=${code}`,
      is: search.get('action') === code,
      word: t(`action.${code}`),
    })),
    ...undoings.map((code) => ({
      code,
      to: `?undoing=${code}`,
      is: search.get('undoing') === code,
      word: t(`undoing.${code}`),
    })),
  ].filter(({ code }) => counts[code]);
  const isAll = !there.some(({ is }) => is);
  return (
    <nav aria-label={t('report.action')} className={styles.tabs}>
      <Link to="?" preventScrollReset className={styles.tab} aria-current={isAll ? 'true' : undefined}>
        {t('report.all')}
      </Link>
      {there.map(({ code, to, is, word }) => (
        <Link
          key={code}
          to={to}
          preventScrollReset
          className={styles.tab}
          aria-current={is ? 'true' : undefined}
        >
          {word} {format.number(counts[code] ?? 0)}
        </Link>
      ))}
    </nav>
  );
}

function Row({ row, noun }: { row: ImportRow; noun: Import['noun'] }) {
  const t = useTranslations('imports');
  const words = useReasonWords();
  const { number, name, action, undoing, reasons, recordId } = row;
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>{recordId ? <Link to={`/desk/${noun}/${recordId}`}>{name}</Link> : name}</td>
      <td>
        <StatusWord tone={undoing ? 'quiet' : actionTones[action]}>
          {undoing ? t(`undoing.${undoing}`) : t(`action.${action}`)}
        </StatusWord>
      </td>
      <td>{reasons.map(words).join(' · ')}</td>
    </tr>
  );
}
