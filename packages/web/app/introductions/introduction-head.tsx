import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { Day, Moment } from '../desk/ui/moment.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { CloseForm } from './close-form.tsx';
import { introductionName } from './introduction-columns.tsx';
import { IntroductionWord } from './introduction-word.tsx';
import styles from './introductions.module.css';

interface IntroductionHeadProps {
  introduction: components['schemas']['Introduction'];
  mayWrite: boolean;
}

/** The head of an introduction: who meets whom, how far it is, and the one act that comes next. */
export function IntroductionHead({ introduction, mayWrite }: IntroductionHeadProps) {
  const t = useTranslations('introductions');
  const { labels } = useDesk();
  const [isClosing, setClosing] = useState(false);
  const stop = useCallback(() => setClosing(false), []);
  const { state, user, madeOn, introducedAt, outcome, outcomeNote, version } = introduction;
  return (
    <PageHead
      name={introductionName(introduction)}
      above={t('one')}
      status={<IntroductionWord state={state} />}
      facts={
        <>
          <Fact label={t('field.user')}>{user.name}</Fact>
          <Fact label={t('field.madeOn')}>
            <Day on={madeOn} />
          </Fact>
          {introducedAt && (
            <Fact label={t('introducedOn')}>
              <Moment at={introducedAt} />
            </Fact>
          )}
          {outcome && (
            <Fact label={t('field.outcome')}>
              {labels.introductionOutcome[outcome]}
              {outcomeNote && `: ${outcomeNote}`}
            </Fact>
          )}
        </>
      }
      acts={
        mayWrite && (
          <>
            {state === 'introduced' && (
              <Button variant="default" onClick={() => setClosing(true)} aria-expanded={isClosing}>
                {t('closing.act')}
              </Button>
            )}
            {state === 'closed' && <Reopen version={version} />}
          </>
        )
      }
    >
      {isClosing && state === 'introduced' && <CloseForm version={version} onDone={stop} />}
      {mayWrite && state === 'proposed' && <Exchange version={version} />}
    </PageHead>
  );
}

/** Sends their details; before both consented the API says whose consent is missing. */
function Exchange({ version }: { version: number }) {
  const t = useTranslations('introductions.exchange');
  const fetcher = useFetcher<unknown>();
  return (
    <DeskForm intent="exchange" version={version} fetcher={fetcher}>
      <p className={styles.hint}>{t('hint')}</p>
      <div className={styles.buttons}>
        <SubmitButton>{t('act')}</SubmitButton>
      </div>
    </DeskForm>
  );
}

function Reopen({ version }: { version: number }) {
  const t = useTranslations('introductions.closing');
  const fetcher = useFetcher<unknown>();
  return (
    <DeskForm intent="reopen" version={version} fetcher={fetcher}>
      <SubmitButton variant="default">{t('reopen')}</SubmitButton>
    </DeskForm>
  );
}
