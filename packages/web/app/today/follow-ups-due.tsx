import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import styles from './today.module.css';

/** The colleague's own follow-ups that go out soon. */
export function FollowUpsDue({ followUps }: { followUps: components['schemas']['Today']['followUps'] }) {
  const t = useTranslations('today.followUps');
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>
          {t('title')} {followUps.count > 0 && <span className={styles.count}>{followUps.count}</span>}
        </h2>
      </div>
      {followUps.items.length === 0 ? (
        <p className={styles.none}>
          {t('empty')} {t('emptyAct')}
        </p>
      ) : (
        <ul className={styles.lines}>
          {followUps.items.map(({ id, contact, lead, subject, sendAt }) => (
            <li key={id} className={styles.line}>
              <Link
                to={`/desk/leads/${lead.id}`}
                className={styles.link}
                lang={langOf(subject)}
                title={subject}
              >
                {subject}
              </Link>
              <Moment at={sendAt} quiet />
              <span className={styles.second} lang={langOf(contact.name)}>
                {t('to', { name: contact.name })} · {lead.title}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
