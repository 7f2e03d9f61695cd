import { useLocation } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { locales } from '../i18n/locales.ts';
import hidden from './hidden.module.css';
import styles from './language-switch.module.css';

/** Each language in its own words. */
const words = { en: 'English', nl: 'Nederlands', ja: '日本語', zh: '中文' };

const unseen = { tabIndex: -1, 'aria-hidden': true };

/**
 * Four words that lead to this same page in another language. With `keepForm` they send that form along, so
 * that what was typed and not yet saved comes too.
 */
export function LanguageSwitch({ keepForm }: { keepForm?: string | undefined }) {
  const t = useTranslations('public');
  const current = useLocale();
  const { pathname, search } = useLocation();
  const path = (locale: string) => pathname.replace(/^\/[^/]*/, `/${locale}`) + search;
  return (
    <nav aria-label={t('languages')}>
      {keepForm && (
        // The Enter key presses a form's first button: without this one it would change the language.
        <button
          type="submit"
          form={keepForm}
          name="intent"
          value="next"
          className={hidden.hidden}
          {...unseen}
        >
          {t('languages')}
        </button>
      )}
      <ul className={styles.list}>
        {locales.map((locale) => {
          const common = { lang: locale === 'zh' ? 'zh-Hans' : locale, className: styles.word };
          return (
            <li key={locale}>
              {locale === current ? (
                <span {...common} className={styles.current} aria-current="true">
                  {words[locale]}
                </span>
              ) : keepForm ? (
                <button {...common} type="submit" form={keepForm} name="intent" value={`language:${locale}`}>
                  {words[locale]}
                </button>
              ) : (
                <a {...common} href={path(locale)} hrefLang={common.lang}>
                  {words[locale]}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
