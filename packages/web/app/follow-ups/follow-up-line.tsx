import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { MailWord } from '../mails/mail-word.tsx';
import { FollowUpActs } from './follow-up-acts.tsx';
import styles from './follow-ups.module.css';
import { useBothZones } from './use-both-zones.ts';

type FollowUp = components['schemas']['FollowUp'];

interface FollowUpLineProps {
  followUp: FollowUp;
  /** In a list of one state: its lead is told, its state is not. */
  lead?: boolean;
}

/** One follow-up: when it goes, to whom and with what subject, and what can still be done about it. */
export function FollowUpLine({ followUp, lead = false }: FollowUpLineProps) {
  const { mailId, subject, contact, state } = followUp;
  const mayWrite = useMay('follow-ups:write');
  return (
    <li className={lines.line}>
      <span className={`${lines.name} ${styles.words}`}>
        <When followUp={followUp} />
        <span className={styles.line}>
          <span lang={langOf(contact.name)}>{contact.name}</span>
          {' · '}
          <Link to={`/desk/mails/${mailId}`} lang={langOf(subject)} data-row>
            {subject}
          </Link>
        </span>
        {lead && (
          <span className={styles.lead}>
            <Link to={`/desk/leads/${followUp.leadId}`} lang={langOf(followUp.lead.title)}>
              {followUp.lead.title}
            </Link>{' '}
            <span className={lines.muted} lang={langOf(followUp.lead.organisationName)}>
              {followUp.lead.organisationName}
            </span>
          </span>
        )}
      </span>
      <span className={styles.end}>
        {mayWrite && <FollowUpActs followUp={followUp} />}
        {!lead && <MailWord state={state} />}
      </span>
    </li>
  );
}

/** To come: on both clocks, and why then. Past: when it was. Not delivered: what the server said. */
function When({ followUp: { state, moment, sentAt, response } }: { followUp: FollowUp }) {
  const t = useTranslations('followUps');
  const { locale } = useDesk();
  const bothZones = useBothZones();
  if (state === 'planned') {
    return (
      <span className={styles.when} title={moment.sentence[locale]}>
        {bothZones(moment)}
        {moment.estimate && <span className={lines.muted}> {t('moment.estimateShort')}</span>}
      </span>
    );
  }
  return (
    <span className={styles.when}>
      <Moment at={sentAt ?? moment.sendAt} zone={moment.recipientTimeZone} />
      {(state === 'failed' || state === 'held') && response && (
        <span className={styles.response}> · {response}</span>
      )}
    </span>
  );
}
