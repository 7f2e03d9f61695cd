import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Name } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { BandWord, MatchReasons } from '../matches/match-words.tsx';
import { type Inquiry, type InquiryMatch, nameLang } from './inquiry.ts';
import styles from './record.module.css';

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
                  lang={organisation.nameLanguage ?? nameLang(organisation.name, inquiry)}
                  latin={organisation.latinName}
                />
              </Link>
              <span className={styles.muted}> {countries[organisation.country]}</span>
            </span>
            <BandWord band={band} />
            <span className={styles.reasons}>
              <MatchReasons reasons={reasons} />
              {contact && ` · ${t('match.contact', { name: contact.name })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
