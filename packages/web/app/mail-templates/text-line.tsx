import { Link } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import lines from '../desk/ui/record-lines.module.css';
import { useDesk, useMay } from '../desk/use-desk.ts';
import styles from './mail-templates.module.css';
import type { TemplateText } from './texts-in.ts';

const languages = ['en', 'nl', 'ja', 'zh'] as const;

/** One text: what it is called, and each language it has or lacks. */
export function TextLine({ text: { key, purpose, name, templates } }: { text: TemplateText }) {
  const t = useTranslations('mailTemplates');
  const words = useMessages().mailTemplates.language;
  const { locale } = useDesk();
  const mayWrite = useMay('mail-templates:write');
  const own = templates.find(({ language }) => language === locale);
  return (
    <li className={lines.line}>
      <span className={styles.name}>{own?.name ?? name}</span>
      <span className={styles.languages}>
        {languages.map((language) => {
          const template = templates.find((one) => one.language === language);
          if (template) {
            return (
              <Link key={language} to={`/desk/mail-templates/${template.id}`}>
                {words[language]}
              </Link>
            );
          }
          const search = new URLSearchParams({ key, purpose, language });
          return mayWrite ? (
            <Link key={language} to={`/desk/mail-templates/new?${search}`} className={styles.lacking}>
              {t('addLanguage', { language: words[language] })}
            </Link>
          ) : null;
        })}
      </span>
    </li>
  );
}
