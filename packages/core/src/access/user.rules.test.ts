import { expect, test } from 'vitest';
import { initialsOf, newPasswordProblems, standingProblems, userEmail } from './user.rules.ts';

const almere = '00000000-0000-7000-8000-000000000034';

test.each([
  ['desk', almere, false, undefined],
  ['desk', null, true, undefined],
  ['admin', null, false, undefined],
  ['desk', null, false, 'required'],
  ['viewer', null, false, 'required'],
  ['account-manager', almere, true, 'municipality-or-shared-desk'],
  ['admin', almere, true, 'municipality-or-shared-desk'],
] as const)('%s in municipality %s, shared desk %s: %s', (role, municipalityId, sharedDesk, code) => {
  expect(standingProblems({ role, municipalityId, sharedDesk })[0]?.code).toBe(code);
});

test.each([
  ['twelve chars', undefined],
  ['eleven char', 'password-length'],
  ['x'.repeat(128), undefined],
  ['x'.repeat(129), 'password-length'],
  ['the one I have', 'password-same'],
])('new password %s: %s', (chosen, code) => {
  expect(newPasswordProblems('the one I have', chosen)[0]?.code).toBe(code);
});

test.each([
  ['Jan de Wit', 'JW'],
  ['Ōno  Ken', 'ŌK'],
  ['Cher', 'C'],
  ['山田太郎', '山'],
  ['山田 太郎', '山太'],
  [' ada lovelace ', 'AL'],
  ['', ''],
])('initials of %s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('an e-mail address is known without capitals or space around it', () => {
  expect(userEmail(' Robin@Kavel.Example ')).toBe('robin@kavel.example');
});
