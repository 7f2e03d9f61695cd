import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { Day } from '../desk/ui/moment.tsx';
import { Name } from '../desk/ui/name.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useLeadWords } from './lead-words.ts';
import { LinkedContact } from './linked-contact.tsx';

type Lead = components['schemas']['Lead'];
type Named = { id: string; name: string };

/** The fields of what a case is about and whose it is. */
export function useCaseFields(lead: Partial<Lead>, contacts: readonly Named[], colleagues: readonly Named[]) {
  const t = useTranslations('leads');
  const { kind, status } = useMessages().leads;
  const { municipalities } = useDesk();
  const { text, choice, linked } = fieldsOf({ ...lead }, useLeadWords());
  const { open, paused, deprioritised } = status;
  const present = lead.status;
  const statuses = { open, paused, deprioritised, ...(present && { [present]: status[present] }) };
  return {
    title: text('title', { required: true, wide: true, hint: t('field.titleHint') }),
    kind: choice('kind', optionsOf(kind)),
    status: choice('status', optionsOf(statuses)),
    contact: linked('contactId', 'contact', optionsOfNamed(contacts), t('nobody'), {
      shown: lead.contact ? <LinkedContact contact={lead.contact} /> : null,
    }),
    municipality: linked('municipalityId', 'municipality', optionsOfNamed(municipalities), t('none')),
    owner: linked('ownerId', 'owner', optionsOfNamed(colleagues), t('nobody')),
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
