import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import type { Column } from '../desk/ui/data-list.tsx';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf, Name } from '../desk/ui/name.tsx';
import { LeadWord } from './lead-word.tsx';
import { NextStepLine } from './next-step.tsx';

type Lead = components['schemas']['LeadSummary'];

/** What a list shows of a lead. */
export function useLeadColumns(): Column<Lead>[] {
  const t = useTranslations('leads.column');
  return [
    {
      key: 'title',
      header: t('title'),
      cell: ({ title, organisation: { nameLanguage } }) => (
        <span lang={langOf(title, nameLanguage?.startsWith('zh') ? 'zh' : 'ja')}>{title}</span>
      ),
      title: ({ title }) => title,
    },
    {
      key: 'organisation',
      header: t('organisation'),
      width: '24%',
      cell: ({ organisation: { name, nameLanguage, latinName } }) => (
        <Name name={name} lang={nameLanguage} latin={latinName} />
      ),
      title: ({ organisation }) => [organisation.name, organisation.latinName].filter(Boolean).join(' '),
    },
    {
      key: 'stage',
      header: t('stage'),
      width: '128px',
      cell: (lead) => <LeadWord lead={lead} />,
      phone: 'end',
    },
    {
      key: 'nextStep',
      header: t('nextStep'),
      width: '17%',
      cell: (lead) => (lead.nextStep || lead.nextStepOn ? <NextStepLine lead={lead} /> : null),
      title: ({ nextStep }) => nextStep ?? undefined,
    },
    { key: 'owner', header: t('owner'), width: '112px', cell: ({ owner }) => owner?.name, phone: 'hidden' },
    {
      key: 'lastActivityAt',
      header: t('lastActivityAt'),
      width: '120px',
      align: 'end',
      cell: ({ lastActivityAt }) => <Moment at={lastActivityAt} quiet />,
      phone: 'hidden',
    },
  ];
}
