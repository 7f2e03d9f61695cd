import { expect, test } from 'vitest';
import type { UserActor } from '../access/index.ts';
import { mayEditView, type Standing, sharingProblem } from './saved-view.rules.ts';

const actor = (given: Partial<UserActor>): UserActor => ({
  ...{ kind: 'user', id: 'me', name: '', email: '', locale: 'en' },
  ...{ role: 'desk', municipalityId: 'almere', sharedDesk: false },
  ...given,
});

test.each<[string, Partial<UserActor>, Partial<Standing>, boolean]>([
  ['one’s own private view', {}, { userId: 'me' }, true],
  ['one’s own shared view', {}, { userId: 'me', sharing: 'all' }, true],
  ['a colleague’s shared view', {}, { userId: 'other', sharing: 'all' }, false],
  ['an administrator, a shared view', { role: 'admin' }, { userId: 'other', sharing: 'municipality' }, true],
  ['an administrator, a private view', { role: 'admin' }, { userId: 'other' }, false],
])('%s', (_what, who, view, may) => {
  const standing = { userId: 'me', sharing: 'private', municipalityId: null, ...view } as const;
  expect(mayEditView(actor(who), standing)).toBe(may);
});

test.each<[Standing['sharing'], string | null, Partial<UserActor>, string | undefined]>([
  ['private', null, {}, undefined],
  ['all', null, {}, undefined],
  ['municipality', 'almere', {}, undefined],
  ['municipality', null, {}, 'required'],
  ['municipality', 'amsterdam', {}, 'invalid-choice'],
  ['municipality', 'amsterdam', { sharedDesk: true }, undefined],
])('shared with %s %s by %j', (sharing, municipalityId, who, code) => {
  expect(sharingProblem(actor(who), { sharing, municipalityId })?.code).toBe(code);
});
