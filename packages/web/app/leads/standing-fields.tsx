import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import type { EditableField } from '../desk/ui/editable-section.tsx';
import { Day } from '../desk/ui/moment.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useLeadWords, useYesNo } from './lead-words.ts';
import { useOpenOptions } from './open-options.ts';
import { ReadersField } from './readers-field.tsx';

type Lead = components['schemas']['Lead'];

/** Whether the case goes on, and where it does not: why, who won it and when to look again. */
export function useStandingFields(lead: Partial<Lead>): EditableField[] {
  const t = useTranslations('leads');
  const { status } = useMessages().leads;
  const options = useOpenOptions();
  const { text, choice, ticks } = fieldsOf(
    { ...lead, neverLookAgain: lead.neverLookAgain ? ['true'] : [] },
    useLeadWords(),
  );
  const { open, paused, lost, deprioritised } = status;
  const present = lead.status;
  const statuses = { open, paused, deprioritised, lost, ...(present && { [present]: status[present] }) };
  const again = lead.lookAgainOn;
  return [
    choice('status', optionsOf(statuses)),
    choice('statusReason', options('statusReason', lead.statusReason), t('none')),
    text('wonBy', { hint: t('field.wonByHint') }),
    text('lookAgainOn', { type: 'date', shown: again ? <Day on={again} /> : null }),
    ticks('neverLookAgain', [{ value: 'true', label: t('never') }], {
      shown: lead.neverLookAgain ? t('never') : null,
    }),
  ];
}

/** Which of them say something: an open case has no reason to be closed. */
export const standingFacts = (fields: readonly EditableField[]) =>
  fields
    .filter(({ name, shown }) => name === 'status' || (shown !== null && shown !== ''))
    .map(({ name, label, shown }) => ({ name, label, shown }));

/** Whether only those who are named know of the case, and who they are. */
export function useSightFields(
  lead: Lead,
  colleagues: readonly { id: string; name: string }[],
): EditableField[] {
  const t = useTranslations('leads');
  const words = useLeadWords();
  const { choice } = fieldsOf({ ...lead }, words);
  return [
    choice('confidential', useYesNo(), undefined, { hint: t('field.confidentialHint') }),
    {
      name: 'readerIds',
      label: words.label('readerIds'),
      shown: lead.readers.map(({ name }) => name).join(', ') || null,
      valueIn: ({ readers }) => (readers as Lead['readers']).map(({ id }) => id),
      words: (id) => colleagues.find((one) => one.id === id)?.name ?? id,
      control: <ReadersField readers={lead.readers} colleagues={optionsOfNamed(colleagues)} />,
      wide: true,
    },
  ];
}

/** Where the case stands with the law on investments. */
export function useVifoFields(lead: Partial<Lead>): EditableField[] {
  const t = useTranslations('leads');
  const { labels } = useDesk();
  const options = useOpenOptions();
  const { choice, ticks } = fieldsOf({ ...lead }, useLeadWords());
  return [
    choice('vifo', options('vifo', lead.vifo), t('unknown'), { hint: t('field.vifoHint') }),
    ticks('vifoQuestions', optionsOf(labels.screeningQuestion), { hint: t('field.vifoQuestionsHint') }),
  ];
}
