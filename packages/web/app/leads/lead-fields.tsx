import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOfNamed } from '../desk/record-words.ts';
import { Day } from '../desk/ui/moment.tsx';
import { Name } from '../desk/ui/name.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { namedOffices, officeName } from '../partner-offices/office-name.ts';
import { useLeadWords } from './lead-words.ts';
import { LinkedContact } from './linked-contact.tsx';
import { useOpenOptions } from './open-options.ts';

type Lead = components['schemas']['Lead'];
type Named = { id: string; name: string };
type Office = components['schemas']['PartnerOfficeReference'];

/** The fields of what a case is about and whose it is. */
export function useCaseFields(
  lead: Partial<Lead>,
  contacts: readonly Named[],
  colleagues: readonly Named[],
  offices: readonly Office[],
) {
  const t = useTranslations('leads');
  const { municipalities } = useDesk();
  const open = useOpenOptions();
  const office = lead.referredBy;
  const referredBy = office && { id: office.id, name: officeName(office) };
  const { text, choice, linked } = fieldsOf({ ...lead, referredBy }, useLeadWords());
  return {
    title: text('title', { required: true, wide: true, hint: t('field.titleHint') }),
    kind: choice('kind', open('leadKind', lead.kind)),
    contact: linked('contactId', 'contact', optionsOfNamed(contacts), t('nobody'), {
      shown: lead.contact ? <LinkedContact contact={lead.contact} /> : null,
    }),
    municipality: linked('municipalityId', 'municipality', optionsOfNamed(municipalities), t('none')),
    owner: linked('ownerId', 'owner', optionsOfNamed(colleagues), t('nobody')),
    referredBy: linked('referredById', 'referredBy', optionsOfNamed(namedOffices(offices)), t('nobody'), {
      shown: office ? <Link to={`/desk/partner-offices/${office.id}`}>{officeName(office)}</Link> : null,
    }),
  };
}

/** The next step and its day. */
export function useNextStepFields(lead: Partial<Lead>) {
  const { text } = fieldsOf({ ...lead }, useLeadWords());
  const { nextStep, nextStepOn } = lead;
  return [
    text('nextStep', { shown: nextStep ? <Name name={nextStep} /> : null }),
    text('nextStepOn', { type: 'date', shown: nextStepOn ? <Day on={nextStepOn} /> : null }),
  ];
}
