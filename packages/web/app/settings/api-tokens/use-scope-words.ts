import { useTranslations } from 'use-intl';
import { type Permission, useDesk } from '../../desk/use-desk.ts';
import { groupsOf, verbOf } from './scopes.ts';

/** What a token may do, in words: what may be done alike is named together, and everything that one may in one. */
export function useScopeWords(): (scopes: readonly Permission[]) => string {
  const t = useTranslations('settings');
  const { permissions } = useDesk().me;
  return (scopes) => {
    if (permissions.every((permission) => scopes.includes(permission))) return t('tokens.everything');
    const alike = new Map<string, string[]>();
    for (const [noun, of] of groupsOf(scopes)) {
      const verbs = of.map((scope) => t(`verb.${verbOf(scope)}`)).join(', ');
      alike.set(verbs, [...(alike.get(verbs) ?? []), t(`noun.${noun}`)]);
    }
    return [...alike]
      .map(([verbs, nouns]) => t('tokens.group', { nouns: nouns.join(', '), verbs }))
      .join('; ');
  };
}
