import { Button } from '@mantine/core';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { refusalIn } from '../desk/action-problem.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf, Name } from '../desk/ui/name.tsx';
import { ProblemNotice } from '../desk/ui/problem-notice.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useMay } from '../desk/use-desk.ts';
import { nameLang } from '../inquiries/inquiry.ts';
import styles from './addition-line.module.css';

export type Addition = components['schemas']['Addition'];

interface AdditionLineProps {
  addition: Addition;
  isSeen: boolean;
  /** The colleague marks it as seen, or takes that back. */
  onMark: () => void;
}

/** What one company added: its words, its files, and the act that settles it. */
export function AdditionLine({ addition, isSeen, onMark }: AdditionLineProps) {
  const { at, text, files, inquiry, lead } = addition;
  const { organisationName: name, organisationLatin } = inquiry;
  return (
    <li className={styles.line}>
      <p className={styles.who}>
        <Link to={lead ? `/desk/leads/${lead.id}` : `/desk/inquiries/${inquiry.id}`} className={styles.link}>
          <Name name={name} lang={nameLang(name, inquiry)} latin={organisationLatin} />
        </Link>{' '}
        <span className={styles.muted}>
          {inquiry.reference} · <Moment at={at} quiet />
        </span>
      </p>
      {text && (
        <p className={styles.said} lang={langOf(text, inquiry.locale === 'zh' ? 'zh' : 'ja')}>
          {text}
        </p>
      )}
      {files.length > 0 && <p className={styles.muted}>{files.join(' · ')}</p>}
      <Mark addition={addition} isSeen={isSeen} onMark={onMark} />
    </li>
  );
}

function Mark({ addition: { id, inquiry }, isSeen, onMark }: AdditionLineProps) {
  const t = useTranslations('today.additions');
  const mayMark = useMay('activities:write');
  const fetcher = useFetcher<unknown>();
  const refusal = refusalIn(fetcher.data);
  if (!mayMark) return null;
  const name = inquiry.organisationName;
  return (
    <fetcher.Form method="post" action="/desk?index" className={styles.mark} onSubmit={onMark}>
      {isSeen && <StatusWord tone="done">{t('isSeen')}</StatusWord>}
      <input type="hidden" name="additionId" value={id} />
      <Button
        type="submit"
        name="seen"
        value={String(!isSeen)}
        variant="default"
        loading={fetcher.state !== 'idle'}
        aria-label={t(isSeen ? 'undoOf' : 'seenOf', { name })}
      >
        {t(isSeen ? 'undo' : 'seen')}
      </Button>
      {refusal && <ProblemNotice problem={refusal.problem} />}
    </fetcher.Form>
  );
}
