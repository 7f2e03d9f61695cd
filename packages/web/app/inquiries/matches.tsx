import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Name } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { type Inquiry, type InquiryMatch, nameLang } from './inquiry.ts';
import styles from './record.module.css';

const tones = { same: 'done', likely: 'active', possible: 'quiet' } as const;

/** Organisations that the inquiry resembles, the surest first, and why. */
export function Matches({ inquiry, matches }: { inquiry: Inquiry; matches: InquiryMatch[] }) {
  const t = useTranslations('inquiries');
  const { countries } = useDesk();
  return (
    <Section title={t('section.matches')}>
      {matches.length === 0 && <p className={styles.none}>{t('match.none')}</p>}
      <ul className={styles.matches}>
        {matches.map(({ organisation, contact, band, reasons }) => (
          <li key={organisation.id} className={styles.match}>
            <span className={styles.matchName}>
              <Link to={`/desk/organisations/${organisation.id}`}>
                <Name
                  name={organisation.name}
                  lang={nameLang(organisation.name, inquiry)}
                  latin={organisation.latinName}
                />
              </Link>
              <span className={styles.muted}> {countries[organisation.country]}</span>
            </span>
            <StatusWord tone={tones[band]}>{t(`match.band.${band}`)}</StatusWord>
            <span className={styles.reasons}>
              {reasons.map((reason) => t(`match.reason.${reason}`)).join(' · ')}
              {contact && ` · ${t('match.contact', { name: contact.name })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
