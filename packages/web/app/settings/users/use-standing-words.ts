import { useTranslations } from 'use-intl';
import { useDesk } from '../../desk/use-desk.ts';

interface Standing {
  municipalityId: string | null;
  sharedDesk: boolean;
}

/** Where a colleague stands, in words; nothing for an administrator of neither. */
export function useStandingWords(): (user: Standing) => string {
  const t = useTranslations('settings.users');
  const { municipalities } = useDesk();
  return ({ municipalityId, sharedDesk }) =>
    sharedDesk ? t('sharedDesk') : (municipalities.find(({ id }) => id === municipalityId)?.name ?? '');
}
