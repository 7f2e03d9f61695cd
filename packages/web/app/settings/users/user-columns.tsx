import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import type { Column } from '../../desk/ui/data-list.tsx';
import { Name } from '../../desk/ui/name.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { AccountState } from './account-state.tsx';
import { useStandingWords } from './use-standing-words.ts';

type User = components['schemas']['User'];

export function useUserColumns(): Column<User>[] {
  const t = useTranslations('settings.users');
  const { me } = useDesk();
  const standing = useStandingWords();
  return [
    {
      key: 'name',
      header: t('column.name'),
      title: ({ name }) => name,
      cell: ({ id, name }) => <Name name={name} latin={id === me.id ? `(${t('self')})` : null} />,
    },
    { key: 'role', header: t('column.role'), width: '16%', cell: ({ role }) => t(`role.${role}`) },
    { key: 'standing', header: t('column.standing'), width: '20%', cell: standing },
    {
      key: 'email',
      header: t('column.email'),
      width: '24%',
      phone: 'hidden',
      title: ({ email }) => email,
      cell: ({ email }) => email,
    },
    {
      key: 'state',
      header: t('column.state'),
      width: '18%',
      phone: 'end',
      cell: (user) => <AccountState user={user} />,
    },
  ];
}
