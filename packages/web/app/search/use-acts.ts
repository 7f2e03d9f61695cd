import { useTranslations } from 'use-intl';
import { destinations } from '../desk/navigation/destinations.ts';
import { newThings } from '../desk/navigation/new-things.ts';
import { useDesk } from '../desk/use-desk.ts';

/** A page that can be gone to, or something that can be made. */
export interface Act {
  to: string;
  name: string;
}

/** What the desk offers this colleague whose words begin like this; all of it for nothing. */
export function useActs(typed: string): Act[] {
  const t = useTranslations('search.new');
  const desk = useTranslations('desk');
  const { permissions } = useDesk().me;
  const acts = [
    ...newThings.map(({ name, to, permission }) => ({
      to,
      permission,
      name: name === 'inquiry' ? desk('new.inquiry') : t(name),
    })),
    ...destinations.map(({ name, to, permission }) => ({ to, permission, name: desk(`rail.${name}`) })),
    {
      to: '/desk/mail-templates',
      permission: 'mail-templates:read',
      name: desk('rail.mailTemplates'),
    } as const,
    { to: '/desk/settings', permission: null, name: desk('rail.settings') },
  ];
  const wanted = wordsIn(typed);
  return acts
    .filter(({ permission }) => permission === null || permissions.includes(permission))
    .filter(({ name }) => wanted.every((word) => wordsIn(name).some((own) => own.startsWith(word))))
    .map(({ to, name }) => ({ to, name }));
}

const wordsIn = (text: string): string[] => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
