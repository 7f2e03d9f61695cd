import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LinkTabs } from '../../desk/ui/link-tabs.tsx';
import { PageHead } from '../../desk/ui/page-head.tsx';
import { type Permission, useDesk } from '../../desk/use-desk.ts';

const tabs = [
  { name: 'account', to: '/desk/settings', permission: null },
  { name: 'tokens', to: '/desk/settings/api-tokens', permission: 'api-tokens:write' },
  { name: 'users', to: '/desk/settings/users', permission: 'users:write' },
  { name: 'municipalities', to: '/desk/settings/municipalities', permission: 'municipalities:read' },
  { name: 'stages', to: '/desk/settings/stages', permission: 'leads:read' },
  { name: 'rates', to: '/desk/settings/exchange-rates', permission: 'exchange-rates:read' },
  { name: 'codes', to: '/desk/settings/retired-codes', permission: 'retired-codes:read' },
  { name: 'webhooks', to: '/desk/settings/webhooks', permission: 'webhooks:read' },
] as const satisfies { name: string; to: string; permission: Permission | null }[];

interface SettingsPageProps {
  tab: (typeof tabs)[number]['name'];
  count?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
}

/** One of the pages of settings, with the way to those others that are open to this colleague. */
export function SettingsPage({ tab, count, acts, children }: SettingsPageProps) {
  const t = useTranslations('settings');
  const { permissions } = useDesk().me;
  const shown = tabs
    .filter(({ permission }) => permission === null || permissions.includes(permission))
    .map(({ name, to }) => ({ to, word: t(`tabs.${name}`), isOpen: name === tab }));
  return (
    <>
      <PageHead name={t(`tabs.${tab}`)} above={t('title')} count={count} acts={acts} />
      <LinkTabs label={t('tabs.label')} tabs={shown} />
      {children}
    </>
  );
}
