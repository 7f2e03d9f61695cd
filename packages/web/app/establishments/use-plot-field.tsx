import { useRef } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import type { EditableField } from '../desk/ui/editable-section.tsx';
import { plotName } from '../plots/plot-name.ts';
import { PlotPicker } from '../plots/plot-picker.tsx';

type Plot = components['schemas']['PlotReference'];

const asPicked = (plot: Plot) => ({ id: plot.id, name: plotName(plot) });

/** The field of the plot that an establishment stands on. */
export function usePlotField(standsOn: Plot | null | undefined): EditableField {
  const t = useTranslations('establishments.field');
  // The names of those that were picked, for comparing two versions.
  const names = useRef(new Map<string, string>());
  const known = standsOn ? asPicked(standsOn) : null;
  if (known) names.current.set(known.id, known.name);
  return {
    name: 'plotId',
    label: t('plotId'),
    shown: known && <Link to={`/desk/plots/${known.id}`}>{known.name}</Link>,
    words: (id) => names.current.get(id) ?? id,
    valueIn(current) {
      const plot = current.standsOn as Plot | null;
      if (plot) names.current.set(plot.id, plotName(plot));
      return plot?.id ?? null;
    },
    control: (
      <PlotPicker
        name="plotId"
        label={t('plotId')}
        hint={t('plotIdHint')}
        known={known}
        onPick={({ id, name }) => names.current.set(id, name)}
      />
    ),
  };
}
