import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useNow } from '../desk/now.tsx';
import type { Column } from '../desk/ui/data-list.tsx';
import { useDates } from '../desk/ui/dates.ts';
import { Name } from '../desk/ui/name.tsx';

type Contact = components['schemas']['ContactSummary'];

/** What a list shows of a contact. */
export function useContactColumns(): Column<Contact>[] {
  const t = useTranslations('contacts.column');
  const { placeOf, timeOf } = useDates();
  const now = new Date(useNow()).toISOString();
  return [
    {
      key: 'name',
      header: t('name'),
      width: '22%',
      cell: ({ name, nameReading }) => <Name name={name} latin={nameReading} />,
      title: ({ name, nameReading }) => [name, nameReading].filter(Boolean).join(' '),
    },
    {
      key: 'organisation',
      header: t('organisation'),
      width: '31%',
      cell: ({ organisation: { name, nameLanguage, latinName } }) => (
        <Name name={name} lang={nameLanguage} latin={latinName} />
      ),
      title: ({ organisation }) => [organisation.name, organisation.latinName].filter(Boolean).join(' '),
    },
    { key: 'jobTitle', header: t('jobTitle'), cell: ({ jobTitle }) => jobTitle, phone: 'hidden' },
    {
      key: 'email',
      header: t('email'),
      width: '22%',
      cell: ({ email }) => email,
      title: ({ email }) => email ?? undefined,
      phone: 'hidden',
    },
    {
      key: 'localTime',
      header: t('localTime'),
      width: '128px',
      align: 'end',
      cell: ({ timeZone }) => (
        <span suppressHydrationWarning>{`${timeOf(now, timeZone)} ${placeOf(timeZone)}`}</span>
      ),
      phone: 'end',
    },
  ];
}
