import { Button, CloseButton, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconBell } from '../desk/icons.ts';
import type { loader } from './acts.ts';
import { NotificationLine } from './notification-line.tsx';
import styles from './notifications.module.css';

const path = '/desk/notification-acts';
const everyMilliseconds = 60_000;
const most = 99;

/** How much is unread, and in a panel what it is; read again every minute that somebody looks at the page. */
export function Bell() {
  const t = useTranslations('notifications');
  const { data, load } = useFetcher<typeof loader>({ key: 'notifications' });
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const read = () => document.visibilityState === 'visible' && void load(path);
    read();
    const timer = setInterval(read, everyMilliseconds);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [load]);
  const unread = data && 'unread' in data ? data.unread : 0;
  function open() {
    setOpen(true);
    void load(path);
    dialog.current?.showModal();
  }
  return (
    <>
      <UnstyledButton className={styles.bell} onClick={open} aria-haspopup="dialog" title={t('bell')}>
        <IconBell size={20} stroke={1.6} aria-hidden />
        <span className={styles.hidden}>{t('bell')}</span>
        {unread > 0 && (
          <span className={styles.count}>
            <span aria-hidden>{unread > most ? t('many') : unread}</span>
            <span className={styles.hidden}>{t('unread', { count: unread })}</span>
          </span>
        )}
      </UnstyledButton>
      <dialog
        ref={dialog}
        className={styles.panel}
        aria-label={t('title')}
        onClose={() => setOpen(false)}
        // A press beside it closes it, as Escape does; React's types do not know the attribute yet.
        {...{ closedby: 'any' }}
      >
        {isOpen && <Panel data={data} unread={unread} close={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

interface PanelProps {
  data: ReturnType<typeof useFetcher<typeof loader>>['data'];
  unread: number;
  close: () => void;
}

function Panel({ data, unread, close }: PanelProps) {
  const t = useTranslations('notifications');
  const fetcher = useFetcher<unknown>();
  const body = useRef<HTMLDivElement>(null);
  // The dialog opens before its content stands in it: the cursor goes to what is told first.
  useEffect(() => body.current?.querySelector<HTMLElement>('a, button')?.focus(), []);
  return (
    <>
      <div className={styles.head}>
        <h2>{t('title')}</h2>
        {unread > 0 && (
          <fetcher.Form method="post" action={path}>
            <Button type="submit" name="intent" value="read-all" variant="subtle" size="compact-sm">
              {t('readAll')}
            </Button>
          </fetcher.Form>
        )}
        <CloseButton aria-label={t('close')} onClick={close} />
      </div>
      <div ref={body} className={styles.body}>
        {data && 'items' in data ? (
          data.items.length === 0 ? (
            <p className={styles.none}>{t('empty')}</p>
          ) : (
            <ul className={styles.lines} aria-label={t('title')}>
              {data.items.map((notification) => (
                <NotificationLine key={notification.id} notification={notification} onOpen={close} />
              ))}
            </ul>
          )
        ) : (
          <p className={styles.none}>{t('failed')}</p>
        )}
      </div>
      <p className={styles.foot}>
        <Link to="/desk/notifications" onClick={close}>
          {t('all')}
        </Link>
      </p>
    </>
  );
}
