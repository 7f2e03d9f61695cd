import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf } from '../desk/record-words.ts';
import type { EditableField } from '../desk/ui/editable-section.tsx';
import { fieldsOf, Lines } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useArea, useLeadWords, usePower } from './lead-words.ts';

type Lead = components['schemas']['Lead'];

const amounts = [
  'floorAreaFromM2',
  'floorAreaToM2',
  'plotAreaFromM2',
  'plotAreaToM2',
  'jobsWithinThreeYears',
  'powerKva',
] as const;

/** The fields of what a case needs: room, people, power, money and time. */
export function useRequirementFields(lead: Partial<Lead>): EditableField[] {
  const t = useTranslations('leads');
  const { labels } = useDesk();
  const { text, lines, choice, ticks } = fieldsOf({ ...lead }, useLeadWords());
  return [
    lines('summary'),
    ...amounts.map((name) => text(name, { inputMode: 'decimal' })),
    ticks('tenures', optionsOf(labels.tenure)),
    choice('investmentBand', optionsOf(labels.investmentBand), t('unknown')),
    choice('timeFrame', ...withOneUnknown(optionsOf(labels.timeFrame), lead.timeFrame, t('unknown'))),
    choice('sector', optionsOf(labels.sector), t('unknown')),
    ticks('activities', optionsOf(labels.activity)),
    ticks('clusters', optionsOf(labels.cluster)),
  ];
}

type Options = ReturnType<typeof optionsOf>;

/** That a time is not known yet is a choice of the company's too; a list of choices says it once. */
function withOneUnknown(
  options: Options,
  present: string | null | undefined,
  none: string,
): [Options, string | undefined] {
  if (present === 'unknown') return [options, undefined];
  return [options.filter(({ value }) => value !== 'unknown'), none];
}

/** How a requirement reads: each range as one. */
export function useRequirementFacts(lead: Lead) {
  const t = useTranslations('leads.field');
  const words = useLeadWords();
  const area = useArea();
  const power = usePower();
  const said = (name: keyof Lead) => ({
    name,
    label: words.label(name),
    shown: words.value(name, lead[name]),
  });
  const { summary } = lead;
  return [
    { ...said('summary'), wide: true, shown: summary && <Lines text={summary} /> },
    { name: 'floorAreaFromM2', label: t('floorArea'), shown: area(lead.floorAreaFromM2, lead.floorAreaToM2) },
    { name: 'plotAreaFromM2', label: t('plotArea'), shown: area(lead.plotAreaFromM2, lead.plotAreaToM2) },
    said('tenures'),
    said('jobsWithinThreeYears'),
    { name: 'powerKva', label: t('power'), shown: lead.powerKva === null ? '' : power(lead.powerKva) },
    said('investmentBand'),
    said('timeFrame'),
    said('sector'),
    said('activities'),
    said('clusters'),
  ];
}
