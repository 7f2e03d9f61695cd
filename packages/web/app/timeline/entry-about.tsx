import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { langOf } from '../desk/ui/name.tsx';
import type { Entry } from './merge-entries.ts';
import styles from './timeline.module.css';
import type { TimelineSubject } from './timeline-subject.ts';

const nouns = [
  ['organisation', 'organisationId', '/desk/organisations/'],
  ['lead', 'leadId', '/desk/leads/'],
  ['contact', 'contactId', '/desk/contacts/'],
  ['inquiry', 'inquiryId', '/desk/inquiries/'],
  ['establishment', 'establishmentId', '/desk/establishments/'],
  ['introduction', 'introductionId', '/desk/introductions/'],
  ['plot', 'plotId', '/desk/plots/'],
] as const;

/** The records that an entry is about besides the one whose timeline it stands on. */
export function EntryAbout({ entry, subject }: { entry: Entry; subject: TimelineSubject }) {
  const t = useTranslations('timeline');
  const others = nouns.filter(
    ([noun, field]) =>
      entry[noun] && entry[noun].id !== subject[field] && !isUnderstood(noun, entry, subject),
  );
  if (others.length === 0) return null;
  return (
    <p className={styles.about}>
      {others.map(([noun, , path], index) => (
        <span key={noun}>
          {index > 0 && ' · '}
          {t(`${entry.type === 'change' ? 'changed' : 'of'}.${noun}`)}{' '}
          <Link to={path + entry[noun]?.id} lang={langOf(entry[noun]?.name ?? '')}>
            {entry[noun]?.name}
          </Link>
        </span>
      ))}
    </p>
  );
}

/** What happened with a lead or a person happened at their organisation; that it was changed itself is news. */
const isUnderstood = (noun: (typeof nouns)[number][0], { type }: Entry, subject: TimelineSubject) =>
  noun === 'organisation' &&
  type !== 'change' &&
  Boolean(subject.leadId ?? subject.contactId ?? subject.establishmentId);
