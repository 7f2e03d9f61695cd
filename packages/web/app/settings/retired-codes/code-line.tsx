import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton, TextField } from '../../desk/ui/fields.tsx';
import { Day } from '../../desk/ui/moment.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { Line } from '../ui/lines.tsx';
import styles from './retired-codes.module.css';

type Code = components['schemas']['ListedCodes']['items'][number];

interface CodeLineProps {
  list: string;
  code: Code;
  mayRetire: boolean;
  today: string;
}

const languages = ['en', 'nl', 'ja', 'zh'] as const;

/** A code with its words in the four languages, whether it is chosen, and how much has it. */
export function CodeLine({ list, code, mayRetire, today }: CodeLineProps) {
  const t = useTranslations('settings.codes');
  const { locale } = useDesk();
  const { words, retiredFrom, leads } = code;
  const isRetired = retiredFrom !== null;
  return (
    <Line
      name={words[locale]}
      aside={<code>{code.code}</code>}
      facts={[t('leads', { count: leads, retired: isRetired ? 'yes' : 'no' })]}
      act={
        mayRetire &&
        (isRetired ? <TakeBack list={list} code={code} /> : <Retire list={list} code={code} today={today} />)
      }
    >
      <p className={styles.words}>
        {languages
          .filter((language) => language !== locale)
          .map((language) => (
            <span key={language} lang={language}>
              {words[language]}
            </span>
          ))}
      </p>
      {retiredFrom && (
        <p className={styles.retired}>{t.rich('retiredFrom', { day: () => <Day on={retiredFrom} /> })}</p>
      )}
    </Line>
  );
}

function TakeBack({ list, code: { code, words, version } }: Pick<CodeLineProps, 'list' | 'code'>) {
  const t = useTranslations('settings.codes');
  const word = words[useDesk().locale];
  return (
    <DeskForm intent={`take-back:${code}`} version={version}>
      <input type="hidden" name="list" value={list} />
      <SubmitButton variant="default" size="compact-sm" aria-label={t('takeBackOf', { word })}>
        {t('takeBack')}
      </SubmitButton>
    </DeskForm>
  );
}

function Retire({ list, code: { code, words, version }, today }: Omit<CodeLineProps, 'mayRetire'>) {
  const t = useTranslations('settings.codes');
  const word = words[useDesk().locale];
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!open) {
    return (
      <Button
        ref={button}
        variant="default"
        size="compact-sm"
        aria-label={t('retireOf', { word })}
        onClick={() => setOpen(true)}
      >
        {t('retire')}
      </Button>
    );
  }
  function stop() {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  }
  return (
    <DeskForm intent={`retire:${code}`} version={version} className={styles.form}>
      <input type="hidden" name="list" value={list} />
      <TextField
        name="retiredFrom"
        label={t('from')}
        type="date"
        defaultValue={today}
        data-autofocus
        autoFocus
      />
      <div className={styles.buttons}>
        <SubmitButton aria-label={t('retireOf', { word })}>{t('retire')}</SubmitButton>
        <Button variant="subtle" onClick={stop}>
          {t('cancel')}
        </Button>
      </div>
    </DeskForm>
  );
}
