import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useFileSize } from '../desk/ui/file-size.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { MailWord } from '../mails/mail-word.tsx';
import { EntryAbout } from './entry-about.tsx';
import { EntryChanges } from './entry-changes.tsx';
import { EntryCorrections } from './entry-corrections.tsx';
import { EntryPeople } from './entry-people.tsx';
import type { Entry } from './merge-entries.ts';
import styles from './timeline.module.css';
import type { TimelineSubject } from './timeline-subject.ts';
import { useEntryDetail } from './use-entry-detail.ts';

interface TimelineEntryProps {
  entry: Entry;
  subject: TimelineSubject;
  /** Its mail, where this is the entry that tells of it. */
  mail: Entry['mail'];
  /** Of an inquiry that was accepted: that its lead was made with it. */
  made: Entry | undefined;
}

/** One entry: what, who and when; then what was said, sent, attached or changed. */
export function TimelineEntry({ entry, subject, mail, made }: TimelineEntryProps) {
  const t = useTranslations('timeline');
  const detail = useEntryDetail(entry);
  const size = useFileSize();
  const { kind, by, at, text, file } = entry;
  return (
    <li className={styles.entry}>
      <p className={styles.line}>
        <span className={styles.what}>
          <strong>{t(`kind.${kind}`)}</strong> {detail}{' '}
          {by && (
            <span className={styles.who} lang={langOf(by.name)}>
              {by.name}
            </span>
          )}
        </span>
        <span className={styles.when}>
          <Moment at={at} zone={entry.timeZone} />
        </span>
      </p>
      {mail && (
        <p className={styles.mail}>
          <Link to={`/desk/mails/${mail.id}`} lang={langOf(mail.subject)}>
            {mail.subject}
          </Link>{' '}
          <MailWord state={mail.state} />
          <span className={styles.address}>{mail.to}</span>
        </p>
      )}
      {text && text !== mail?.subject && (
        <p className={styles.text} lang={langOf(text)}>
          {text}
        </p>
      )}
      {file && (
        <p>
          <a href={`/desk/files/${file.id}`} lang={langOf(file.name)}>
            {file.name}
          </a>{' '}
          <span className={styles.muted}>{size(file.size)}</span>
        </p>
      )}
      <EntryPeople entry={entry} />
      <EntryCorrections entry={entry} />
      <EntryChanges entry={made ?? entry} />
      <EntryAbout entry={entry} subject={subject} />
    </li>
  );
}
