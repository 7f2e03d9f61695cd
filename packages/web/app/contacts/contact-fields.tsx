import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf } from '../desk/record-words.ts';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useContactWords } from './contact-words.ts';
import { TimeThere } from './time-there.tsx';
import { TimeZoneField } from './time-zone-field.tsx';
import { useAddressFields } from './use-address-fields.tsx';
import { useLineFields } from './use-line-fields.tsx';

type Contact = components['schemas']['Contact'];

/** The fields of a contact that is known. */
export function useContactFields(contact: Contact) {
  const t = useTranslations('contacts');
  const { mailLanguage } = useMessages().contacts;
  const { countries } = useDesk();
  const words = useContactWords();
  const { choice } = fieldsOf({ ...contact }, words);
  return [
    ...usePersonFields(contact),
    ...useLineFields(contact),
    choice('language', optionsOf(mailLanguage)),
    ...useAddressFields(contact.formsOfAddress),
    choice('country', optionsOf(countries)),
    {
      name: 'timeZone',
      label: t('field.timeZone'),
      shown: <TimeThere contact={contact} />,
      control: (
        <TimeZoneField
          label={t('field.timeZone')}
          hint={t('field.timeZoneHint')}
          defaultValue={contact.timeZone}
        />
      ),
    },
  ];
}

/** The fields of a contact that is new: the rest follows from the organisation. */
export function useNewContactFields() {
  const t = useTranslations('contacts');
  const { mailLanguage } = useMessages().contacts;
  const { countries } = useDesk();
  const { choice } = fieldsOf({}, useContactWords());
  return [
    ...usePersonFields({}),
    ...useLineFields({}),
    choice('country', optionsOf(countries), t('asOrganisation')),
    choice('language', optionsOf(mailLanguage), t('asCountry')),
    ...useAddressFields(),
  ];
}

function usePersonFields(contact: Partial<Contact>) {
  const t = useTranslations('contacts');
  const { text } = fieldsOf({ ...contact }, useContactWords());
  const { email, telephone } = contact;
  return [
    text('name', { required: true, hint: t('field.nameHint') }),
    text('nameReading'),
    text('jobTitle'),
    text('email', { type: 'email', shown: email ? <a href={`mailto:${email}`}>{email}</a> : null }),
    text('telephone', {
      type: 'tel',
      shown: telephone ? <a href={`tel:${telephone}`}>{telephone}</a> : null,
    }),
  ];
}
