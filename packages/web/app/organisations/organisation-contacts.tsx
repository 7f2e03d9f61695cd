import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { langOf, Name } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useMay } from '../desk/use-desk.ts';

interface OrganisationContactsProps {
  organisation: { id: string; archivedAt: string | null };
  contacts: components['schemas']['ContactReference'][];
}

/** The people of an organisation, ready to be called or written to. */
export function OrganisationContacts({ organisation, contacts }: OrganisationContactsProps) {
  const t = useTranslations('organisations');
  const add = useMay('contacts:write') && organisation.archivedAt === null && (
    <Button
      component={Link}
      to={`/desk/contacts/new?organisationId=${organisation.id}`}
      variant="subtle"
      size="compact-sm"
    >
      {t('contacts.add')}
    </Button>
  );
  return (
    <Section title={t('section.contacts')} acts={add}>
      {contacts.length === 0 && <p className={lines.empty}>{t('contacts.empty')}</p>}
      <ul className={lines.lines}>
        {contacts.map((contact) => (
          <li key={contact.id} className={lines.line}>
            <span className={lines.name}>
              <Link to={`/desk/contacts/${contact.id}`}>
                <Name name={contact.name} latin={contact.nameReading} />
              </Link>{' '}
              <span className={lines.muted} lang={langOf(contact.jobTitle ?? '')}>
                {contact.jobTitle}
              </span>
            </span>
            <span className={lines.muted}>
              {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
              {contact.email && contact.telephone && ' · '}
              {contact.telephone && <a href={`tel:${contact.telephone}`}>{contact.telephone}</a>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
