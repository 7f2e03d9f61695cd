import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Name } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';

type Contacts = components['schemas']['ContactSummary'][];

/** Who worked for an organisation before, and where they are now; nothing where nobody did. */
export function FormerContacts({ contacts }: { contacts: Contacts }) {
  const t = useTranslations('contacts.former');
  if (contacts.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className={lines.lines}>
        {contacts.map(({ id, name, nameReading, organisation }) => (
          <li key={id} className={lines.line}>
            <span className={lines.name}>
              <Link to={`/desk/contacts/${id}`}>
                <Name name={name} latin={nameReading} />
              </Link>
            </span>
            <span className={lines.muted}>
              {t('now')}{' '}
              <Link to={`/desk/organisations/${organisation.id}`}>
                <Name
                  name={organisation.name}
                  lang={organisation.nameLanguage}
                  latin={organisation.latinName}
                />
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
