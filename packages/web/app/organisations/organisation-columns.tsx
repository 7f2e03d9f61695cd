import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import type { Column } from '../desk/ui/data-list.tsx';
import { Moment } from '../desk/ui/moment.tsx';
import { Name } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';

type Organisation = components['schemas']['OrganisationSummary'];

/** What a list shows of an organisation. */
export function useOrganisationColumns(): Column<Organisation>[] {
  const t = useTranslations('organisations');
  const { countries, labels } = useDesk();
  return [
    {
      key: 'name',
      header: t('column.name'),
      width: '34%',
      cell: ({ name, nameLanguage, latinName }) => <Name name={name} lang={nameLanguage} latin={latinName} />,
      title: ({ name, latinName }) => [name, latinName].filter(Boolean).join(' '),
    },
    { key: 'country', header: t('column.country'), cell: ({ country }) => countries[country] ?? country },
    {
      key: 'kinds',
      header: t('column.kinds'),
      cell: ({ kinds }) => kinds.map((one) => labels.organisationKind[one]).join(', '),
      phone: 'hidden',
    },
    { key: 'municipality', header: t('column.municipality'), cell: ({ municipality }) => municipality?.name },
    {
      key: 'accountManager',
      header: t('column.accountManager'),
      cell: ({ accountManager }) => accountManager?.name,
      phone: 'hidden',
    },
    {
      key: 'leads',
      header: t('column.leads'),
      width: '104px',
      align: 'end',
      cell: ({ leads }) => (leads.total > 0 ? t('leadCount', leads) : ''),
      phone: 'end',
    },
    {
      key: 'updatedAt',
      header: t('column.updatedAt'),
      width: '128px',
      align: 'end',
      cell: ({ updatedAt }) => <Moment at={updatedAt} quiet />,
      phone: 'hidden',
    },
  ];
}
