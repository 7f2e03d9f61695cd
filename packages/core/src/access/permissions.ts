import type { UserActor } from './actor.ts';

export const roles = ['admin', 'account-manager', 'desk', 'viewer'] as const;
export type Role = (typeof roles)[number];

export const permissions = [
  'today:read',
  'inquiries:read',
  'inquiries:file',
  'inquiries:route',
  'inquiries:accept',
  'inquiries:answer',
  'inquiries:reject',
  'organisations:read',
  'organisations:write',
  'establishments:read',
  'establishments:write',
  'plots:read',
  'plots:write',
  'contacts:read',
  'contacts:write',
  'partner-offices:read',
  'partner-offices:write',
  'introductions:read',
  'introductions:write',
  'leads:read',
  'leads:write',
  'leads:verify',
  'stage-requirements:write',
  'exchange-rates:read',
  'exchange-rates:write',
  'retired-codes:read',
  'retired-codes:write',
  'saved-views:read',
  'saved-views:write',
  'activities:read',
  'activities:write',
  'follow-ups:read',
  'follow-ups:write',
  'tasks:read',
  'tasks:write',
  'meetings:read',
  'meetings:write',
  'mails:read',
  'mails:resolve',
  'mail-templates:read',
  'mail-templates:write',
  'files:read',
  'files:write',
  'imports:read',
  'imports:write',
  'exports:write',
  'municipalities:read',
  'municipalities:write',
  'users:read',
  'users:write',
  'api-tokens:write',
  'webhooks:read',
  'webhooks:write',
] as const;
export type Permission = (typeof permissions)[number];

/** What other systems are told, and what they answer, is the administrators'. */
const reading = permissions.filter(
  (permission) => permission.endsWith(':read') && permission !== 'webhooks:read',
);

/** What each role may do. A role that is not named for an act may not do it. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  admin: permissions,
  'account-manager': [
    ...reading,
    'inquiries:file',
    'inquiries:route',
    'inquiries:accept',
    'inquiries:answer',
    'inquiries:reject',
    'organisations:write',
    'establishments:write',
    'plots:write',
    'contacts:write',
    'partner-offices:write',
    'introductions:write',
    'leads:write',
    'saved-views:write',
    'activities:write',
    'follow-ups:write',
    'tasks:write',
    'meetings:write',
    'mails:resolve',
    'files:write',
    'imports:write',
    'exports:write',
    'api-tokens:write',
  ],
  desk: [
    ...reading,
    'inquiries:file',
    'inquiries:route',
    'inquiries:answer',
    'inquiries:reject',
    'organisations:write',
    'establishments:write',
    'plots:write',
    'contacts:write',
    'partner-offices:write',
    'introductions:write',
    'saved-views:write',
    'activities:write',
    'tasks:write',
    'meetings:write',
    'mails:resolve',
    'files:write',
    'imports:write',
    'exports:write',
    'api-tokens:write',
  ],
  // Who only looks takes nothing in, and an import is seen by who made it. How he looks is his own.
  viewer: [
    ...reading.filter((permission) => permission !== 'imports:read'),
    'saved-views:write',
    'api-tokens:write',
  ],
};

/** Those of these words that are permissions: an older token may name one that is gone. */
export function knownPermissions(words: readonly string[]): Permission[] {
  return permissions.filter((permission) => words.includes(permission));
}

/** Whether this colleague may do this: his role says so, and the token's scopes where a token acts. */
export function may(actor: UserActor, permission: Permission): boolean {
  if (!permissionsOf[actor.role].includes(permission)) return false;
  return actor.scopes === undefined || actor.scopes.includes(permission);
}
