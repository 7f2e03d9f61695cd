import { useTranslations } from 'use-intl';
import { type Permission, useDesk } from '../../desk/use-desk.ts';
import { groupsOf, verbOf } from './scopes.ts';

/** What a token may do, in words: in one where it is everything that the colleague may. */
export function useScopeWords(): (scopes: readonly Permission[]) => string {
  const t = useTranslations('settings');
  const { permissions } = useDesk().me;
  return (scopes) => {
    if (permissions.every((permission) => scopes.includes(permission))) return t('tokens.everything');
    const groups = groupsOf(scopes).map(([noun, of]) => {
      const verbs = of.map((scope) => t(`verb.${verbOf(scope)}`)).join(', ');
      return t('tokens.group', { noun: t(`noun.${noun}`), verbs });
    });
    return groups.join('; ');
  };
}
