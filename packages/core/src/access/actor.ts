import type { Permission, Role } from './permissions.ts';

/** A signed-in colleague, by session or by API token. */
export interface UserActor {
  kind: 'user';
  id: string;
  name: string;
  email: string;
  role: Role;
  municipalityId: string | null;
  sharedDesk: boolean;
  locale: 'en' | 'nl';
  /** Set when an API token acts: it may do no more than this. */
  scopes?: readonly Permission[];
}
