import { expect, test } from 'vitest';
import type { UserActor } from './actor.ts';
import type { Role } from './permissions.ts';
import { organisationsHiddenFrom, seenBy, sees } from './seeing.ts';

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
  expect(seenBy(given)).toEqual({ ...filter, ...hidden });
});
