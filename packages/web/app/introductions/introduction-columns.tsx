import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import type { Column } from '../desk/ui/data-list.tsx';
import { Day } from '../desk/ui/moment.tsx';
import { Name } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { IntroductionWord } from './introduction-word.tsx';

type Introduction = components['schemas']['Introduction'];

/** What the list shows of an introduction. */
export function useIntroductionColumns(): Column<Introduction>[] {
  const t = useTranslations('introductions.column');
  const { labels } = useDesk();
  return [
    {
      key: 'organisations',
      header: t('organisations'),
      width: '46%',
      cell: ({ organisation, otherOrganisation }) => (
        <>
          <Name name={organisation.name} lang={organisation.nameLanguage} />
          {' – '}
          <Name name={otherOrganisation.name} lang={otherOrganisation.nameLanguage} />
        </>
      ),
      title: introductionName,
    },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state }) => <IntroductionWord state={state} />,
      phone: 'end',
    },
    {
      key: 'outcome',
      header: t('outcome'),
      cell: ({ outcome }) => outcome && labels.introductionOutcome[outcome],
      phone: 'hidden',
    },
    { key: 'user', header: t('user'), cell: ({ user }) => user.name, phone: 'hidden' },
    {
      key: 'madeOn',
      header: t('madeOn'),
      align: 'end',
      cell: ({ madeOn }) => <Day on={madeOn} />,
      phone: 'hidden',
    },
  ];
}

/** An introduction by its two sides. */
export function introductionName({ organisation, otherOrganisation }: Introduction): string {
  return `${organisation.name} – ${otherOrganisation.name}`;
}
