import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import type { Column } from '../desk/ui/data-list.tsx';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { PlotState } from './plot-state.tsx';
import { useArea, usePower } from './plot-words.ts';

type Plot = components['schemas']['PlotSummary'];

/** What a list shows of a plot. */
export function usePlotColumns(): Column<Plot>[] {
  const t = useTranslations('plots.column');
  const area = useArea();
  const power = usePower();
  return [
    {
      key: 'name',
      header: t('name'),
      cell: ({ name }) => <span lang={langOf(name)}>{name}</span>,
      title: ({ name }) => name,
    },
    {
      key: 'park',
      header: t('park'),
      width: '15%',
      cell: ({ park }) => park && <span lang={langOf(park.name)}>{park.name}</span>,
      title: ({ park }) => park?.name,
    },
    {
      key: 'municipality',
      header: t('municipality'),
      width: '124px',
      cell: ({ municipality }) => municipality.name,
    },
    {
      key: 'state',
      header: t('state'),
      width: '136px',
      cell: ({ state }) => <PlotState state={state} />,
      phone: 'end',
    },
    { key: 'power', header: t('power'), width: '18%', cell: power, title: power, phone: 'hidden' },
    {
      key: 'area',
      header: t('area'),
      width: '112px',
      align: 'end',
      cell: area,
    },
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
