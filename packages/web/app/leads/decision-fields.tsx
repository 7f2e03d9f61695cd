import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import type { EditableField } from '../desk/ui/editable-section.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useLeadWords, useMoney, useUnsaidWords, useYesNo } from './lead-words.ts';
import { useOpenOptions } from './open-options.ts';

type Lead = components['schemas']['Lead'];

/** The fields on which it is decided: how likely, how many jobs, how much money, and what the company does not say. */
export function useDecisionFields(
  lead: Partial<Lead>,
  colleagues: readonly { id: string; name: string }[],
): EditableField[] {
  const t = useTranslations('leads');
  const open = useOpenOptions();
  const { text, lines, choice, ticks, linked } = fieldsOf({ ...lead }, useLeadWords());
  const sum = useMoney()(lead);
  const others = colleagues.filter(({ id }) => id !== lead.owner?.id);
  return [
    linked('assessorId', 'assessor', optionsOfNamed(others), t('nobody'), { hint: t('field.assessorHint') }),
    choice('likelihood', open('likelihood', lead.likelihood), t('unknown')),
    lines('likelihoodReason'),
    text('jobsSafeguarded', { inputMode: 'decimal' }),
    text('capexAmount', { inputMode: 'decimal', shown: sum }),
    text('capexCurrency', { hint: t('field.capexCurrencyHint'), shown: lead.capexCurrency }),
    choice('wantsSubsidy', useYesNo(), t('unknown')),
    ticks('notSaid', optionsOf(useUnsaidWords()), { hint: t('field.notSaidHint') }),
  ];
}

/** How they read: the sum with its value in euros, what is not said as an answer. */
export function useDecisionFacts(fields: readonly EditableField[], lead: Lead) {
  const t = useTranslations('leads');
  const unsaid: readonly string[] = lead.notSaid;
  return fields
    .filter(({ name }) => name !== 'capexCurrency' && name !== 'notSaid')
    .map(({ name, label, shown, wide }) => ({
      name,
      label,
      ...(wide && { wide }),
      shown: (shown === null || shown === '') && unsaid.includes(name) ? t('notSaid') : shown,
    }));
}
