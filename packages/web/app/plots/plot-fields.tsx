import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { Day } from '../desk/ui/moment.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { usePlotWords } from './plot-words.ts';

type Plot = components['schemas']['Plot'];
interface Named {
  id: string;
  name: string;
}

/** The fields of what and where a plot is. */
export function usePlotFields(
  plot: Partial<Plot>,
  parks: readonly Named[],
  municipalities: readonly Named[],
) {
  const t = useTranslations('plots');
  const { text, lines, linked } = fieldsOf({ ...plot }, usePlotWords());
  const { park, municipality } = plot;
  return {
    name: text('name', { required: true, hint: t('field.nameHint') }),
    municipality: linked(
      'municipalityId',
      'municipality',
      optionsOfNamed(municipalities),
      municipality ? undefined : t('choose'),
    ),
    park: linked('parkId', 'park', optionsOfNamed(parks), t('noPark'), {
      shown: park ? <Link to={`/desk/parks/${park.id}`}>{park.name}</Link> : null,
    }),
    areaM2: text('areaM2', { inputMode: 'decimal' }),
    cadastralDesignation: text('cadastralDesignation', { hint: t('field.cadastralDesignationHint') }),
    address: text('address', { wide: true }),
    latitude: text('latitude', { inputMode: 'decimal', hint: t('field.pointHint') }),
    longitude: text('longitude', { inputMode: 'decimal', hint: t('field.pointHint') }),
    note: lines('note'),
  };
}

/** How these fields read: the two halves of the point as one. */
export function usePlotFacts(plot: Plot, fields: ReturnType<typeof usePlotFields>) {
  const t = useTranslations('plots.field');
  const words = usePlotWords();
  const { latitude, longitude, address, note, ...others } = fields;
  const degrees = [latitude, longitude].map(({ name }) => words.value(name, plot[name as 'latitude']));
  const point = plot.latitude === null ? null : degrees.join(' · ');
  return [
    ...Object.values(others),
    { name: address.name, label: address.label, shown: address.shown },
    { name: 'latitude', label: t('point'), shown: point },
    note,
  ];
}

/** The fields of whether a plot is to be had, on what terms and with what power. */
export function useAvailabilityFields(plot: Partial<Plot>) {
  const t = useTranslations('plots');
  const { labels } = useDesk();
  const { text, choice, ticks } = fieldsOf({ ...plot }, usePlotWords());
  const { availableOn, powerAvailableOn } = plot;
  // Codes that are whole numbers would come first in any object of labels.
  const categories = optionsOf(labels.environmentalCategory).toSorted(
    (a, b) => Number(a.value) - Number(b.value),
  );
  return [
    choice('state', optionsOf(labels.plotState)),
    text('availableOn', { type: 'date', shown: availableOn ? <Day on={availableOn} /> : null }),
    text('powerMva', { inputMode: 'decimal', hint: t('field.powerMvaHint') }),
    text('powerAvailableOn', {
      type: 'date',
      shown: powerAvailableOn ? <Day on={powerAvailableOn} /> : null,
    }),
    choice('environmentalCategory', categories, t('unknown'), {
      hint: t('field.environmentalCategoryHint'),
    }),
    ticks('tenures', optionsOf(labels.tenure)),
  ];
}
