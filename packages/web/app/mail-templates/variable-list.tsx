import { UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useDesk } from '../desk/use-desk.ts';
import styles from './mail-templates.module.css';
import type { Writing } from './template.server.ts';

type Variable = Writing['variables'][number];

interface VariableListProps {
  variables: readonly Variable[];
  /** Puts a variable into the text; null where nothing may be changed. */
  onInsert: ((name: string) => void) | null;
}

const sources = ['organisation', 'contact', 'lead', 'inquiry', 'sender', 'clock'] as const;

/** The words that fill themselves in, by the record they come from. */
export function VariableList({ variables, onInsert }: VariableListProps) {
  const t = useTranslations('mailTemplates.variables');
  return (
    <section className={styles.variables}>
      <h2>{t('title')}</h2>
      {onInsert && <p>{t('hint')}</p>}
      {sources.map((source) => (
        <div key={source}>
          <h3>{t(`source.${source}`)}</h3>
          <ul>
            {variables
              .filter((variable) => variable.source === source)
              .map((variable) => (
                <Item key={variable.name} variable={variable} onInsert={onInsert} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Item({
  variable: { name, meaning },
  onInsert,
}: { variable: Variable } & Pick<VariableListProps, 'onInsert'>) {
  const t = useTranslations('mailTemplates.variables');
  const { locale } = useDesk();
  const code = <code>{`{{${name}}}`}</code>;
  return (
    <li>
      {onInsert ? (
        <UnstyledButton
          className={styles.variable}
          aria-label={t('insert', { variable: name })}
          onClick={() => onInsert(name)}
        >
          {code}
        </UnstyledButton>
      ) : (
        code
      )}{' '}
      <span className={styles.meaning}>{meaning[locale]}</span>
    </li>
  );
}
