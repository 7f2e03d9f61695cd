import { expect, test } from 'vitest';
import { leavingProblem, type Recipient, recipientProblem } from './recipient.rules.ts';

const lead = { organisationId: 'a' };
const contact: Recipient = {
  organisationId: 'a',
  email: 'kim@kura.example',
  consent: null,
  leftOn: null,
  archivedAt: null,
};

test.each<[string, Partial<Recipient>, string | undefined]>([
  ['never asked', {}, undefined],
  ['agreed', { consent: 'given' }, undefined],
  ['refused', { consent: 'refused' }, 'no-consent'],
  ['withdrew', { consent: 'withdrawn' }, 'no-consent'],
  ['of another organisation', { organisationId: 'b' }, 'other-organisation'],
  ['without an address', { email: null }, 'no-address'],
  ['archived', { archivedAt: new Date() }, 'archived'],
])('a contact %s', (_what, over, code) => {
  expect(recipientProblem({ ...contact, ...over }, lead)?.code).toBe(code);
});

test.each([
  [null, undefined],
  ['2026-12-01', undefined],
  ['2026-11-30', 'left'],
])('who leaves on %s is written to on 1 December in Tokyo: %s', (leftOn, code) => {
  const goes = Temporal.ZonedDateTime.from('2026-12-01T09:30[Asia/Tokyo]');
  const day = leftOn === null ? null : new Date(`${leftOn}T00:00:00Z`);
  expect(leavingProblem({ leftOn: day }, goes)?.code).toBe(code);
});
