import { useFormatter, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import type { Column } from '../desk/ui/data-list.tsx';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf, Name } from '../desk/ui/name.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { nameOf } from './establishment-name.ts';
import { RiskWord, useRiskWords } from './risk.tsx';

type Establishment = components['schemas']['EstablishmentSummary'];

/** What a list shows of an establishment. */
export function useEstablishmentColumns(): Column<Establishment>[] {
  const t = useTranslations('establishments');
  const format = useFormatter();
  const because = useRiskWords();
  return [
    {
      key: 'name',
      header: t('column.name'),
      width: '26%',
      cell: (one) => <span lang={langOf(nameOf(one))}>{nameOf(one)}</span>,
      title: nameOf,
    },
    {
      key: 'organisation',
      header: t('column.organisation'),
      width: '26%',
      cell: ({ organisation: { name, nameLanguage, latinName } }) => (
        <Name name={name} lang={nameLanguage} latin={latinName} />
      ),
      title: ({ organisation }) => [organisation.name, organisation.latinName].filter(Boolean).join(' '),
    },
    {
      key: 'municipality',
      header: t('column.municipality'),
      cell: ({ municipality, city }) => municipality?.name ?? city,
      phone: 'hidden',
    },
    {
      key: 'risk',
      header: t('column.risk'),
      width: '152px',
      cell: ({ risk }) => (risk ? <RiskWord risk={risk} /> : <StatusWord>{t('state.closed')}</StatusWord>),
      title: ({ risk }) => risk?.reasons.map(because).join(' '),
      phone: 'end',
    },
    {
      key: 'jobs',
      header: t('column.jobs'),
      width: '88px',
      align: 'end',
      cell: ({ jobs }) => jobs && format.number(jobs.jobs),
      phone: 'hidden',
    },
    {
      key: 'updatedAt',
      header: t('column.updatedAt'),
      width: '120px',
      align: 'end',
      cell: ({ updatedAt }) => <Moment at={updatedAt} quiet />,
      phone: 'hidden',
    },
  ];
}
