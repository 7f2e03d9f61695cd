import { expect, test } from 'vitest';
import type { UserActor } from './actor.ts';
import type { Role } from './permissions.ts';
import { inquiriesSeenBy, isNamedOn, leadsSeenBy, organisationsHiddenFrom, sees } from './seeing.ts';

const almere = '00000000-0000-7000-8000-000000000034';
const haarlemmermeer = '00000000-0000-7000-8000-000000000394';

function actor(role: Role, municipalityId: string | null, sharedDesk: boolean): UserActor {
  const who = { id: '1', name: 'Robin', email: 'robin@kavel.example', locale: 'en' } as const;
  return { kind: 'user', ...who, role, municipalityId, sharedDesk };
}

test.each([
  ['an administrator', actor('admin', null, false), [true, true, true], {}],
  ['the shared desk', actor('desk', null, true), [true, true, true], {}],
  ['Almere', actor('account-manager', almere, false), [true, false, false], { municipalityId: almere }],
  [
    'a colleague of neither',
    actor('viewer', null, false),
    [false, false, false],
    { municipalityId: { in: [] } },
  ],
])('%s sees what is of Almere, of Haarlemmermeer, of none yet: %o', (_who, given, seen, filter) => {
  expect([almere, haarlemmermeer, null].map((municipalityId) => sees(given, municipalityId))).toEqual(seen);
  const hidden =
    given.role === 'admin' || given.sharedDesk
      ? {}
      : { NOT: { organisation: organisationsHiddenFrom(given) } };
  expect(leadsSeenBy(given)).toMatchObject({ ...filter, ...hidden });
  expect(inquiriesSeenBy(given)).toMatchObject({ ...filter, ...hidden });
});

const robin = actor('account-manager', almere, false);
const secret = { confidential: true, ownerId: null, assessorId: null, readers: [] };

test.each([
  ['an open lead', { ...secret, confidential: false }, true],
  ['a confidential one of nobody', secret, false],
  ['one that he manages', { ...secret, ownerId: '1' }, true],
  ['one that he assesses', { ...secret, assessorId: '1' }, true],
  ['one on which he is named', { ...secret, readers: [{ userId: '2' }, { userId: '1' }] }, true],
  ['one of others', { ...secret, ownerId: '2', assessorId: '3', readers: [{ userId: '4' }] }, false],
])('%s exists for a colleague: %o, %s', (_what, lead, exists) => {
  expect(isNamedOn(robin, lead)).toBe(exists);
});
