import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import type { EditableField } from '../desk/ui/editable-section.tsx';
import { fieldsOf, Lines } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useArea, useLeadWords, usePower, useYesNo } from './lead-words.ts';
import { useOpenOptions } from './open-options.ts';

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
export function useRequirementFields(
  lead: Partial<Lead>,
  establishments: readonly { id: string; name: string }[] = [],
): EditableField[] {
  const t = useTranslations('leads');
  const { labels } = useDesk();
  const open = useOpenOptions();
  const { text, lines, choice, ticks, linked } = fieldsOf({ ...lead }, useLeadWords());
  const places = lead.competitorLocations?.join('\n') ?? '';
  // Of a landed case it is where it landed, and stands with the landing.
  const isLanding = lead.stage === 'decision' || lead.stage === 'landed';
  return [
    lines('summary'),
    choice('siteNeed', optionsOf(labels.siteNeed), t('unknown')),
    ...(isLanding
      ? []
      : [
          linked('establishmentId', 'establishment', optionsOfNamed(establishments), t('none'), {
            hint: t('field.establishmentHint'),
          }),
        ]),
    ...amounts.map((name) => text(name, { inputMode: 'decimal' })),
    ticks('tenures', open('tenure', lead.tenures)),
    choice('investmentBand', open('investmentBand', lead.investmentBand), t('unknown')),
    choice('timeFrame', ...withOneUnknown(open('timeFrame', lead.timeFrame), lead.timeFrame, t('unknown'))),
    choice('sector', open('sector', lead.sector), t('unknown')),
    ticks('activities', open('activity', lead.activities)),
    ticks('clusters', open('cluster', lead.clusters)),
    ticks('drivers', open('leadDriver', lead.drivers)),
    choice('considersOthers', useYesNo(), t('unknown')),
    {
      ...fieldsOf({ competitorLocations: places }, useLeadWords()).lines('competitorLocations', {
        hint: t('field.competitorLocationsHint'),
      }),
      valueIn: ({ competitorLocations }) => (competitorLocations as string[]).join('\n'),
    },
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
  const unsaid: readonly string[] = lead.notSaid;
  const notSaid = useTranslations('leads')('notSaid');
  const unsaidOr = (name: keyof Lead) => {
    const fact = said(name);
    return fact.shown === '' && unsaid.includes(name) ? { ...fact, shown: notSaid } : fact;
  };
  const { summary } = lead;
  return [
    { ...said('summary'), wide: true, shown: summary && <Lines text={summary} /> },
    { name: 'floorAreaFromM2', label: t('floorArea'), shown: area(lead.floorAreaFromM2, lead.floorAreaToM2) },
    { name: 'plotAreaFromM2', label: t('plotArea'), shown: area(lead.plotAreaFromM2, lead.plotAreaToM2) },
    said('tenures'),
    unsaidOr('jobsWithinThreeYears'),
    { name: 'powerKva', label: t('power'), shown: lead.powerKva === null ? '' : power(lead.powerKva) },
    said('investmentBand'),
    said('timeFrame'),
    said('sector'),
    said('activities'),
    said('clusters'),
    said('siteNeed'),
    ...(lead.stage === 'decision' || lead.stage === 'landed'
      ? []
      : [
          {
            name: 'establishmentId',
            label: words.label('establishmentId'),
            shown: lead.establishment && (
              <Link to={`/desk/establishments/${lead.establishment.id}`}>{lead.establishment.name}</Link>
            ),
          },
        ]),
    said('drivers'),
    unsaidOr('considersOthers'),
    unsaidOr('competitorLocations'),
  ];
}
