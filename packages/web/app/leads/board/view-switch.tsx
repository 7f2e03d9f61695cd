import { Link, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { keepView, type LeadView } from './kept-view.ts';
import styles from './view-switch.module.css';

/** The two ways to look at leads; the one that was chosen last is the one that the navigation leads to. */
export function ViewSwitch({ open }: { open: LeadView }) {
  const t = useTranslations('leads.board.view');
  const { search } = useLocation();
  const next = new URLSearchParams(search);
  next.delete('pages');
  // A saved view is of one of the two.
  next.delete('view');
  next.delete('column');
  next.set('as', 'list');
  const list = `/desk/leads?${next}`;
  next.delete('as');
  // The board has its stages beside one another.
  next.delete('stage');
  const board = `/desk/leads/board?${next}`.replace(/\?$/, '');
  const ways = [
    ['list', list],
    ['board', board],
  ] as const;
  return (
    <nav className={styles.switch} aria-label={t('label')}>
      {ways.map(([view, to]) => (
        <Link
          key={view}
          to={to}
          className={styles.way}
          aria-current={view === open ? 'page' : undefined}
          onClick={() => keepView(view)}
        >
          {t(view)}
        </Link>
      ))}
    </nav>
  );
}
