import type { Permission, Role } from './permissions.ts';

/** Languages of the desk. */
export const userLocales = ['en', 'nl'] as const;
export type UserLocale = (typeof userLocales)[number];

/** A signed-in colleague, by session or by API token. */
export interface UserActor {
  kind: 'user';
  id: string;
  name: string;
  email: string;
  role: Role;
  municipalityId: string | null;
  sharedDesk: boolean;
  locale: UserLocale;
  /** Set when an API token acts: it may do no more than this. */
  scopes?: readonly Permission[];
  /** Set while a one-time password still stands: he may do nothing before he chose another. */
  mustChangePassword?: true;
}

/** What is kept of a colleague, as far as acting goes; the row of the database satisfies it. */
interface Acting {
  id: string;
  name: string;
  email: string;
  role: string;
  municipalityId: string | null;
  sharedDesk: boolean;
  locale: string;
  mustChangePassword: boolean;
}

/** The actor a user is; with scopes, the actor one of his API tokens is. */
export function actorOf(user: Acting, scopes?: readonly Permission[]): UserActor {
  return {
    kind: 'user',
    id: user.id,
    name: user.name,
    email: user.email,
    // The columns are text; only createUser and updateUser write them, from these lists.
    role: user.role as Role,
    locale: user.locale as UserLocale,
    municipalityId: user.municipalityId,
    sharedDesk: user.sharedDesk,
    ...(scopes ? { scopes } : {}),
    ...(user.mustChangePassword ? { mustChangePassword: true } : {}),
  };
}
