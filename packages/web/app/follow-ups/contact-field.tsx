import { NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useField } from '../desk/ui/field-words.ts';

interface ContactFieldProps {
  contacts: readonly components['schemas']['ContactReference'][];
  value: string;
  onChange: (contactId: string) => void;
}

/** Whom a follow-up goes to: one of the people of the lead's organisation. */
export function ContactField({ contacts, value, onChange }: ContactFieldProps) {
  const t = useTranslations('followUps.plan');
  const { error } = useField('contactId');
  const chosen = contacts.find(({ id }) => id === value);
  return (
    <div>
      <NativeSelect
        name="contactId"
        label={t('contact')}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        data={contacts.map(({ id, name, nameReading, email }) => ({
          value: id,
          label: [name, nameReading, email ?? t('noEmail')].filter(Boolean).join(' · '),
        }))}
      />
      {chosen?.email === null && (
        <p>
          {t('noEmailText', { name: chosen.name })}{' '}
          <Link to={`/desk/contacts/${chosen.id}#fact-email`}>{t('addEmail')}</Link>
        </p>
      )}
    </div>
  );
}
