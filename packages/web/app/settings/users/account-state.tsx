import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { StatusWord } from '../../desk/ui/status-word.tsx';

type Account = Pick<components['schemas']['User'], 'active' | 'mustChangePassword'>;

/** Whether somebody can sign in. */
export function AccountState({ user }: { user: Account }) {
  const t = useTranslations('settings.users.state');
  if (!user.active) return <StatusWord>{t('closed')}</StatusWord>;
  return user.mustChangePassword ? (
    <StatusWord tone="active">{t('waiting')}</StatusWord>
  ) : (
    <StatusWord>{t('active')}</StatusWord>
  );
}
