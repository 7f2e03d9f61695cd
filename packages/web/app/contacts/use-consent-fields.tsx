import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf } from '../desk/record-words.ts';
import { Day } from '../desk/ui/moment.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useContactWords } from './contact-words.ts';

/** What a contact said of being written to, and whether he is still there. */
export function useConsentFields(contact: Partial<components['schemas']['Contact']>) {
  const t = useTranslations('contacts');
  const { labels } = useDesk();
  const { text, choice } = fieldsOf({ ...contact }, useContactWords());
  const { consentOn, leftOn } = contact;
  return [
    choice('consent', optionsOf(labels.contactConsent), t('neverAsked'), { hint: t('consentHint') }),
    text('consentOn', { type: 'date', shown: consentOn ? <Day on={consentOn} /> : null }),
    text('consentSource', { hint: t('field.consentSourceHint') }),
    text('leftOn', {
      type: 'date',
      hint: t('field.leftOnHint'),
      shown: leftOn ? <Day on={leftOn} /> : null,
    }),
  ];
}
