import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Pages } from '../desk/pages.server.ts';
import { type Column, DataList } from '../desk/ui/data-list.tsx';
import { Moment } from '../desk/ui/moment.tsx';
import { Name } from '../desk/ui/name.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { type InquirySummary, nameLang } from './inquiry.ts';
import { InquiryClock } from './inquiry-clock.tsx';
import { InquiryState } from './inquiry-state.tsx';

interface InquiryListProps {
  label: string;
  inquiries: InquirySummary[];
  pages?: Pick<Pages<InquirySummary>, 'more' | 'isCapped'>;
  empty: ReactNode;
}

/** Inquiries in rows, each with its clock. */
export function InquiryList({ label, inquiries, pages, empty }: InquiryListProps) {
  return (
    <DataList
      label={label}
      rows={inquiries}
      rowKey={({ id }) => id}
      to={({ id }) => `/desk/inquiries/${id}`}
      columns={useColumns()}
      {...(pages && { pages })}
      empty={empty}
    />
  );
}

function useColumns(): Column<InquirySummary>[] {
  const t = useTranslations('inquiries');
  const { countries } = useDesk();
  return [
    {
      key: 'name',
      header: t('column.name'),
      title: ({ organisationName, organisationLatin }) =>
        [organisationName, organisationLatin].filter(Boolean).join(' · '),
      cell: (row) => (
        <>
          {row.unseenAdditions > 0 && <StatusWord tone="active">{t('addedTo')}</StatusWord>}{' '}
          <Name
            name={row.organisationName}
            lang={nameLang(row.organisationName, row)}
            latin={row.organisationLatin}
          />
        </>
      ),
    },
    {
      key: 'kind',
      header: t('column.kind'),
      width: 'clamp(112px, 28vw - 168px, 240px)',
      title: ({ kind, country }) => `${t(`kind.${kind}`)}, ${countries[country]}`,
      cell: ({ kind, country }) => `${t(`kind.${kind}`)}, ${countries[country]}`,
    },
    {
      key: 'where',
      header: t('column.where'),
      width: 'clamp(96px, 26vw - 168px, 208px)',
      phone: 'hidden',
      title: ({ municipality, assignee }) => [municipality?.name, assignee?.name].filter(Boolean).join(', '),
      cell: ({ municipality, assignee }) =>
        municipality ? [municipality.name, assignee?.name].filter(Boolean).join(', ') : t('unrouted'),
    },
    {
      key: 'state',
      header: t('column.state'),
      width: '108px',
      cell: (row) => <InquiryState inquiry={row} />,
    },
    {
      key: 'received',
      header: t('column.received'),
      width: '120px',
      phone: 'hidden',
      cell: ({ receivedAt }) => <Moment at={receivedAt} quiet />,
    },
    {
      key: 'time',
      header: t('column.time'),
      width: '172px',
      align: 'end',
      phone: 'end',
      cell: (row) => <InquiryClock inquiry={row} />,
    },
  ];
}
