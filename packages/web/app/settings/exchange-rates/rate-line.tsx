import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useActionData, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { refusalIn } from '../../desk/action-problem.ts';
import { useDates } from '../../desk/ui/dates.ts';
import { DeskForm } from '../../desk/ui/desk-form.tsx';
import { SubmitButton, TextField } from '../../desk/ui/fields.tsx';
import { Line } from '../ui/lines.tsx';
import page from '../ui/settings-page.module.css';
import { ConfirmJump } from './confirm-jump.tsx';
import styles from './rates.module.css';
import { useRateWords } from './use-rate-words.ts';

type Rate = components['schemas']['ExchangeRate'];

interface RateLineProps {
  rate: Rate;
  mayEdit: boolean;
  /** No other rate is used for its day. */
  isFree: boolean;
}

/** A rate of one day, what it is based on, and what can be done with it. */
export function RateLine({ rate, mayEdit, isFree }: RateLineProps) {
  const t = useTranslations('settings.rates');
  const { dayOf, near } = useDates();
  const words = useRateWords();
  const [correcting, setCorrecting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id, quotedOn, source, user, createdAt, archivedAt, version } = rate;
  const day = dayOf(`${quotedOn}T12:00:00Z`);
  const when = near(createdAt);
  const entered = user ? t('by', { name: user.name, when }) : t('byKavel', { when });
  const isUsed = archivedAt === null;
  function stop() {
    setCorrecting(false);
    requestAnimationFrame(() => button.current?.focus());
  }
  return (
    <Line
      name={day}
      aside={<span className={isUsed ? undefined : styles.gone}>{words(rate)}</span>}
      facts={[!isUsed && t('notUsed'), source, entered].map((fact) => fact || null)}
      act={
        mayEdit && (
          <>
            <div className={styles.acts}>
              {isUsed && (
                <Button
                  ref={button}
                  variant="default"
                  size="compact-sm"
                  aria-label={t('correctOf', { day })}
                  aria-expanded={correcting}
                  onClick={() => setCorrecting(!correcting)}
                >
                  {t('correct')}
                </Button>
              )}
              {isUsed && <Act act="archive" id={id} version={version} day={day} />}
              {!isUsed && isFree && <Act act="unarchive" id={id} version={version} day={day} />}
            </div>
            {correcting && isUsed && <Correction rate={rate} onCancel={stop} />}
          </>
        )
      }
    />
  );
}

function Act({
  act,
  id,
  version,
  day,
}: {
  act: 'archive' | 'unarchive';
  id: string;
  version: number;
  day: string;
}) {
  const t = useTranslations('settings.rates');
  return (
    <DeskForm intent={`${act}:${id}`} version={version}>
      <SubmitButton variant="default" size="compact-sm" aria-label={t(`${act}Of`, { day })}>
        {t(act)}
      </SubmitButton>
    </DeskForm>
  );
}

function Correction({ rate: { id, version, source }, onCancel }: { rate: Rate; onCancel: () => void }) {
  const t = useTranslations('settings.rates');
  const answer = useActionData<unknown>();
  const { state } = useNavigation();
  const form = useRef<HTMLDivElement>(null);
  const isRefused = refusalIn(answer) !== null;
  useEffect(() => {
    if (!isRefused && state === 'idle')
      form.current?.querySelector<HTMLInputElement>('[name=perEuro]')?.focus();
  }, [isRefused, state]);
  return (
    <div ref={form} className={styles.correction}>
      <DeskForm intent={`correct:${id}`} version={version}>
        <p className={page.text}>{t('correctText')}</p>
        <div className={page.fields}>
          <TextField
            name="perEuro"
            label={t('perEuro')}
            description={t('perEuroHint')}
            inputMode="decimal"
            autoComplete="off"
          />
          <ConfirmJump label={t('confirm')} />
          <TextField name="source" label={t('source')} defaultValue={source} maxLength={120} />
          <div className={styles.buttons}>
            <SubmitButton>{t('keep')}</SubmitButton>
            <Button variant="subtle" onClick={onCancel}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      </DeskForm>
    </div>
  );
}
