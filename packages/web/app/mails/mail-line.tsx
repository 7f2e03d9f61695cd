import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { MailWord } from './mail-word.tsx';

/** One mail in a list: its subject, what it is for, when, and where it stands. */
export function MailLine({ mail }: { mail: components['schemas']['MailSummary'] }) {
  const t = useTranslations('mails.kind');
  const { id, subject, kind, state, sentAt, sendAt } = mail;
  return (
    <li className={lines.line}>
      <span className={lines.name}>
        <Link to={`/desk/mails/${id}`} lang={langOf(subject)}>
          {subject}
        </Link>{' '}
        <span className={lines.muted}>
          {t(kind)}, <Moment at={sentAt ?? sendAt} />
        </span>
      </span>
      <MailWord state={state} />
    </li>
  );
}
