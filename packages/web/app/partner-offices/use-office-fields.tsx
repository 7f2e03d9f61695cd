import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf, recordWords } from '../desk/record-words.ts';
import { Day } from '../desk/ui/moment.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useDay } from '../establishments/establishment-words.ts';

/** The fields of a partner's office. */
export function useOfficeFields(office: Partial<components['schemas']['PartnerOffice']>) {
  const t = useTranslations('partnerOffices');
  const { field } = useMessages().partnerOffices;
  const { countries } = useDesk();
  const words = recordWords(field, { country: countries, closedOn: useDay() });
  const { text, choice } = fieldsOf({ ...office }, words);
  const { email, telephone, closedOn } = office;
  return [
    text('city', { required: true }),
    choice('country', optionsOf(countries), office.country ? undefined : t('choose')),
    text('address', { wide: true }),
    text('email', { type: 'email', shown: email ? <a href={`mailto:${email}`}>{email}</a> : null }),
    text('telephone', {
      type: 'tel',
      shown: telephone ? <a href={`tel:${telephone}`}>{telephone}</a> : null,
    }),
    text('closedOn', {
      type: 'date',
      hint: t('field.closedOnHint'),
      shown: closedOn ? <Day on={closedOn} /> : null,
    }),
  ];
}
