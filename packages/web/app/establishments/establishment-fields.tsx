import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { Day } from '../desk/ui/moment.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useEstablishmentWords } from './establishment-words.ts';
import { usePlotField } from './use-plot-field.tsx';

type Establishment = components['schemas']['Establishment'];

/** The fields of where an establishment is and what is done there. */
export function useEstablishmentFields(establishment: Partial<Establishment>) {
  const t = useTranslations('establishments');
  const { labels, countries, municipalities } = useDesk();
  const { text, choice, linked, ticks } = fieldsOf({ ...establishment }, useEstablishmentWords());
  const { openedOn } = establishment;
  const plot = usePlotField(establishment.standsOn);
  return [
    text('name', { hint: t('field.nameHint') }),
    text('street'),
    text('postalCode'),
    text('city'),
    linked('municipalityId', 'municipality', optionsOfNamed(municipalities), t('outsideRegion')),
    choice('country', optionsOf(countries)),
    plot,
    text('plot'),
    text('openedOn', { type: 'date', shown: openedOn ? <Day on={openedOn} /> : null }),
    choice('firstArrival', optionsOf(labels.firstArrival), t('neither')),
    ticks('activities', optionsOf(labels.activity)),
  ];
}
