import { expect, test } from 'vitest';
import type { UserActor } from './actor.ts';
import { knownPermissions, may, permissions, permissionsOf, type Role } from './permissions.ts';

function actor(role: Role, scopes?: UserActor['scopes']): UserActor {
  const where = { municipalityId: null, sharedDesk: true, locale: 'en' } as const;
  return {
    kind: 'user',
    id: '1',
    name: 'Robin',
    email: 'robin@kavel.example',
    role,
    ...where,
    ...(scopes ? { scopes } : {}),
  };
}

test('a role may do what the table gives it and nothing else', () => {
  expect(may(actor('desk'), 'inquiries:route')).toBe(true);
  expect(may(actor('desk'), 'inquiries:accept')).toBe(false);
  expect(may(actor('account-manager'), 'inquiries:accept')).toBe(true);
  expect(may(actor('account-manager'), 'users:write')).toBe(false);
  expect(permissions.filter((permission) => may(actor('admin'), permission))).toEqual(permissions);
});

test('a viewer reads, keeps views of his own and makes tokens that read', () => {
  const writing = permissionsOf.viewer.filter((permission) => !permission.endsWith(':read'));
  expect(writing).toEqual(['saved-views:write', 'api-tokens:write']);
});

test('a token does no more than its scopes, and no more than its user’s role', () => {
  expect(may(actor('admin', ['leads:read']), 'leads:read')).toBe(true);
  expect(may(actor('admin', ['leads:read']), 'leads:write')).toBe(false);
  expect(may(actor('viewer', ['leads:write']), 'leads:write')).toBe(false);
  expect(may(actor('admin', []), 'leads:read')).toBe(false);
});

test('a word that is no permission gives none', () => {
  expect(knownPermissions(['leads:read', 'leads:burn'])).toEqual(['leads:read']);
});
