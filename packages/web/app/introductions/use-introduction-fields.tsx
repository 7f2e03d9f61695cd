import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { Day } from '../desk/ui/moment.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { LinkedContact } from '../leads/linked-contact.tsx';
import { useIntroductionWords } from './use-introduction-words.ts';

type Introduction = components['schemas']['Introduction'];
type Named = { id: string; name: string };

/** Why two should meet, and since when that was tried. */
export function usePurposeFields(introduction: Partial<Introduction>) {
  const t = useTranslations('introductions');
  const { text, lines } = fieldsOf({ ...introduction }, useIntroductionWords());
  const { madeOn } = introduction;
  return [
    lines('purpose', { required: true, hint: t('field.purposeHint') }),
    text('madeOn', { type: 'date', shown: madeOn ? <Day on={madeOn} /> : null }),
  ];
}

const ofOneSide: Record<string, string> = {
  otherContactId: 'contactId',
  otherConsent: 'consent',
  otherConsentOn: 'consentOn',
};

/** Who speaks for one side and what was said; the names of the form are those of that side. */
export function useSideFields(
  introduction: Partial<Introduction>,
  side: 'one' | 'other',
  contacts: readonly Named[],
) {
  const t = useTranslations('introductions');
  const { labels } = useDesk();
  const words = useIntroductionWords();
  const isOther = side === 'other';
  // Under the heading of its own organisation either side is said alike.
  const label = (field: string) => words.label(ofOneSide[field] ?? field);
  const { text, choice, linked } = fieldsOf({ ...introduction }, { ...words, label });
  const contact = isOther ? introduction.otherContact : introduction.contact;
  const on = isOther ? introduction.otherConsentOn : introduction.consentOn;
  return [
    linked(
      isOther ? 'otherContactId' : 'contactId',
      isOther ? 'otherContact' : 'contact',
      optionsOfNamed(contacts),
      t('nobody'),
      { shown: contact ? <LinkedContact contact={contact} /> : null },
    ),
    choice(isOther ? 'otherConsent' : 'consent', optionsOf(labels.introductionConsent)),
    text(isOther ? 'otherConsentOn' : 'consentOn', {
      type: 'date',
      shown: on ? <Day on={on} /> : null,
    }),
  ];
}
