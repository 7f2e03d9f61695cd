import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { refusalIn } from '../desk/action-problem.ts';
import { useDates } from '../desk/ui/dates.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { ProblemNotice } from '../desk/ui/problem-notice.tsx';
import styles from './notifications.module.css';

export type Notification = components['schemas']['Notification'];

interface NotificationLineProps {
  notification: Notification;
  /** The colleague goes to what it is about. */
  onOpen?: () => void;
}

/** What happened, with which record and when; opened it is read, put away it leaves the list, with the way back. */
export function NotificationLine({ notification, onOpen }: NotificationLineProps) {
  const t = useTranslations('notifications');
  const acts = useFetcher<unknown>();
  const reading = useFetcher<unknown>();
  const words = useWords(notification);
  const [isGone, setGone] = useState(false);
  const refusal = refusalIn(acts.data);
  const { id, readAt, madeAt, mailProblem } = notification;
  const isUnread = readAt === null && reading.state === 'idle';
  const title = titleOf(notification);
  function open() {
    if (readAt === null)
      void reading.submit({ intent: 'read', id }, { method: 'post', action: '/desk/notification-acts' });
    onOpen?.();
  }
  if (isGone && !refusal) {
    return (
      <li className={styles.line}>
        <acts.Form
          method="post"
          action="/desk/notification-acts"
          className={styles.gone}
          onSubmit={() => setGone(false)}
        >
          <output>{t('dismissed')}</output>
          <input type="hidden" name="id" value={id} />
          <Button
            type="submit"
            name="intent"
            value="restore"
            variant="subtle"
            size="compact-sm"
            aria-label={t('undoOf', { title })}
          >
            {t('undo')}
          </Button>
        </acts.Form>
      </li>
    );
  }
  return (
    <li className={styles.line} data-unread={isUnread || undefined}>
      <div className={styles.words}>
        <span className={styles.what}>
          {isUnread && <span className={styles.dot} role="img" aria-label={t('isUnread')} />}
          {words}
        </span>
        <Link
          to={pathOf(notification)}
          className={styles.link}
          lang={langOf(title)}
          title={title}
          onClick={open}
          data-row
        >
          {title}
        </Link>
        {mailProblem && <span className={styles.problem}>{t(`mailProblem.${mailProblem}`)}</span>}
        {refusal && <ProblemNotice problem={refusal.problem} />}
      </div>
      <div className={styles.end}>
        <span className={styles.when}>
          <Moment at={madeAt} quiet />
        </span>
        <acts.Form method="post" action="/desk/notification-acts" onSubmit={() => setGone(true)}>
          <input type="hidden" name="id" value={id} />
          <Button
            type="submit"
            name="intent"
            value="dismiss"
            variant="subtle"
            size="compact-sm"
            aria-label={t('dismissOf', { title })}
          >
            {t('dismiss')}
          </Button>
        </acts.Form>
      </div>
    </li>
  );
}

function useWords({ kind, by, task, stage }: Notification): string {
  const t = useTranslations('notifications.kind');
  const stages = useTranslations('leads.stage');
  const { dayOf } = useDates();
  return t(kind, {
    by: by?.name ?? 'Kavel',
    day: task ? dayOf(`${task.dueOn}T12:00:00Z`) : '',
    stage: stage ? stages(stage) : '',
  });
}

const titleOf = ({ lead, task, import: file }: Notification) =>
  lead?.title ?? task?.title ?? file?.fileName ?? 'Kavel';

function pathOf({ lead, task, import: file }: Notification): string {
  if (lead) return `/desk/leads/${lead.id}`;
  if (task) return `/desk/tasks#task-${task.id}`;
  return file ? `/desk/imports/${file.id}` : '/desk';
}
