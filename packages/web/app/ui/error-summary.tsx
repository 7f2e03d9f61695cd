import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './error-summary.module.css';

export interface Mistake {
  /** Where the field is: "#id" on this page, or the address of another. */
  href: string;
  message: string;
}

/** What must be read first has the focus as soon as the page is there; without script that is `autofocus`. */
const takesFocus = { tabIndex: -1, autoFocus: true };

/**
 * All mistakes of a page, first thing on it and with the focus, each linked to its field in the same words.
 */
export function ErrorSummary({ mistakes }: { mistakes: Mistake[] }) {
  const t = useTranslations('ui');
  if (mistakes.length === 0) return null;
  return (
    <div className={styles.box} role="alert" {...takesFocus} aria-labelledby="mistakes">
      <h2 id="mistakes">{t('thereIsAProblem')}</h2>
      <ul>
        {mistakes.map(({ href, message }) => (
          <li key={href + message}>
            <a href={href}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const roles = { notice: { role: 'alert', ...takesFocus }, done: { role: 'status', ...takesFocus }, fact: {} };

/** Something to read before going on: what went wrong ("notice"), what was done, or a fact worth knowing. */
export function Notice({ kind = 'notice', children }: { kind?: keyof typeof roles; children: ReactNode }) {
  return (
    <div className={styles[kind]} {...roles[kind]}>
      {children}
    </div>
  );
}
