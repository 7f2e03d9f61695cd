import type { Permission } from '../../desk/use-desk.ts';

/** Permissions by what they are about, in the order in which they were given. */
export function groupsOf(permissions: readonly Permission[]): [noun: Noun, permissions: Permission[]][] {
  const groups = new Map<Noun, Permission[]>();
  for (const permission of permissions) {
    const noun = nounOf(permission);
    groups.set(noun, [...(groups.get(noun) ?? []), permission]);
  }
  return [...groups];
}

type PartsOf<P> = P extends `${infer Noun}:${infer Verb}` ? { noun: Noun; verb: Verb } : never;
export type Noun = PartsOf<Permission>['noun'];
export type Verb = PartsOf<Permission>['verb'];

const nounOf = (permission: Permission) => permission.split(':')[0] as Noun;
export const verbOf = (permission: Permission) => permission.split(':')[1] as Verb;
