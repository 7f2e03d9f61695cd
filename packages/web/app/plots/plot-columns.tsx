import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import type { Column } from '../desk/ui/data-list.tsx';
import { Moment } from '../desk/ui/moment.tsx';
import { PlotState } from './plot-state.tsx';
import { useArea, usePower } from './plot-words.ts';

type Plot = components['schemas']['PlotSummary'];

/** What a list shows of a plot. */
export function usePlotColumns(): Column<Plot>[] {
  const t = useTranslations('plots.column');
  const area = useArea();
  const power = usePower();
  return [
    { key: 'name', header: t('name'), width: '18%', cell: ({ name }) => name, title: ({ name }) => name },
    {
      key: 'park',
      header: t('park'),
      width: '22%',
      cell: ({ park }) => park?.name,
      title: ({ park }) => park?.name,
    },
    { key: 'municipality', header: t('municipality'), cell: ({ municipality }) => municipality.name },
    {
      key: 'state',
      header: t('state'),
      width: '136px',
      cell: ({ state }) => <PlotState state={state} />,
      phone: 'end',
    },
    {
      key: 'area',
      header: t('area'),
      width: '112px',
      align: 'end',
      cell: area,
    },
    { key: 'power', header: t('power'), width: '19%', cell: power, title: power, phone: 'hidden' },
    {
      key: 'updatedAt',
      header: t('updatedAt'),
      width: '104px',
      align: 'end',
      cell: ({ updatedAt }) => <Moment at={updatedAt} quiet />,
      phone: 'hidden',
    },
  ];
}
