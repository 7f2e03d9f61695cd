import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './page.module.css';
import './public.css';

interface PageProps {
  /** The page's name, for the window's title. */
  title: string;
  /** True when the page tells of mistakes: the title says so first, for those who hear it. */
  wrong?: boolean;
  /** Where "Back" leads; absent where there is nothing to go back to. */
  backTo?: string | undefined;
  /** The form whose answers the language switch must take along. */
  keepForm?: string | undefined;
  children: ReactNode;
}

/** The frame of every public page: head with the language switch, one column, foot. */
export function Page({ title, wrong = false, backTo, keepForm, children }: PageProps) {
  const t = useTranslations();
  const locale = useLocale();
  const named = t('public.title', { page: title });
  return (
    <>
      <title>{wrong ? t('ui.errorTitle', { title: named }) : named}</title>
      <a className={styles.skip} href="#main">
        {t('ui.skip')}
      </a>
      <header className={`${styles.header} ${styles.column}`}>
        <div className={styles.top}>
          <a className={styles.mark} href={`/${locale}/inquiry`} lang="nl">
            <svg viewBox="0 0 18 18" aria-hidden="true">
              <path d="M0 0h10v7H0zM12 0h6v11h-6zM0 9h10v9H0zM12 13h6v5h-6z" />
            </svg>
            Kavel
          </a>
          <LanguageSwitch keepForm={keepForm} />
        </div>
        <p className={styles.region}>{t('public.region')}</p>
      </header>
      <main id="main" tabIndex={-1} className={`${styles.main} ${styles.column}`}>
        {backTo && (
          <a className={styles.back} href={backTo}>
            {t('ui.back')}
          </a>
        )}
        {children}
      </main>
      <footer className={`${styles.footer} ${styles.column}`}>
        <nav className={styles.footerInner} aria-label={t('public.footer')}>
          <ul>
            <li>
              <a href={`/${locale}/inquiry`}>{t('public.home')}</a>
            </li>
            <li>
              <a href={`/${locale}/status`}>{t('public.status')}</a>
            </li>
            <li>
              <a href={`/${locale}/privacy`}>{t('public.privacy')}</a>
            </li>
            <li>
              <a href={`/${locale}/accessibility`}>{t('public.accessibility')}</a>
            </li>
          </ul>
        </nav>
        <p>{t('public.who')}</p>
      </footer>
    </>
  );
}
