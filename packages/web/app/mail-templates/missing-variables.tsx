import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useDesk } from '../desk/use-desk.ts';
import styles from './missing-variables.module.css';

type Variable = components['schemas']['MailVariable'];

interface MissingVariablesProps {
  missing: readonly string[];
  variables: readonly Variable[];
  /** Where a value of this record is filled in; null where it cannot be. */
  placeOf: (variable: Variable) => string | null;
}

/** What keeps a mail from going: each word without a value, by its meaning, with the way to its field. */
export function MissingVariables({ missing, variables, placeOf }: MissingVariablesProps) {
  const t = useTranslations('mailTemplates.missing');
  const { locale } = useDesk();
  if (missing.length === 0) return null;
  return (
    <div className={styles.missing} role="alert">
      <p>{t('text', { count: missing.length })}</p>
      <ul>
        {missing.map((name) => {
          const variable = variables.find((one) => one.name === name);
          const place = variable && placeOf(variable);
          return (
            <li key={name}>
              <code>{`{{${name}}}`}</code> {variable ? variable.meaning[locale] : t('unknown')}
              {place && (
                <>
                  {' · '}
                  <a href={place} target="_blank" rel="noreferrer">
                    {t('fillIn')}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
