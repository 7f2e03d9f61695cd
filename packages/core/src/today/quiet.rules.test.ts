import { expect, test } from 'vitest';
import { leadStages } from '../leads/index.ts';
import { tiers } from '../organisations/index.ts';
import { isQuiet, type QuietLead, quietAfterDays, quietRows } from './quiet.rules.ts';

const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
const ago = (hours: number) => now.subtract({ hours });
const madeAt = ago(24 * 100);

test.each([
  ['new', 'strategic', 7],
  ['new', 'key', 10],
  ['new', 'standard', 14],
  ['new', null, 14],
  ['qualified', 'strategic', 10],
  ['qualified', 'key', 14],
  ['qualified', 'standard', 21],
  ['qualified', null, 21],
  ['shortlist', 'strategic', 10],
  ['shortlist', 'key', 14],
  ['shortlist', 'standard', 21],
  ['shortlist', null, 21],
  ['visit', 'strategic', 7],
  ['visit', 'key', 10],
  ['visit', 'standard', 14],
  ['visit', null, 14],
  ['decision', 'strategic', 7],
  ['decision', 'key', 10],
  ['decision', 'standard', 14],
  ['decision', null, 14],
] as const)('at %s, of tier %s, a lead is quiet after %i days and not before', (stage, tier, days) => {
  const lead = { stage, tier, updatedAt: madeAt, quietDismissedAt: null };
  expect(isQuiet({ ...lead, lastActivityAt: ago(24 * days) }, now)).toBe(false);
  expect(isQuiet({ ...lead, lastActivityAt: ago(24 * days + 1) }, now)).toBe(true);
});

test('what landed is never quiet', () => {
  const lead = { stage: 'landed', tier: null, updatedAt: madeAt, quietDismissedAt: null } as const;
  expect(isQuiet({ ...lead, lastActivityAt: madeAt }, now)).toBe(false);
});

test('every stage but landed and every tier has a row, an organisation of no tier too', () => {
  const rows = quietRows(now).flatMap(({ stage, tiers: of }) => of.map((tier) => `${stage} ${tier}`));
  const wanted = leadStages
    .filter((stage) => stage !== 'landed')
    .flatMap((stage) => [...tiers, null].map((tier) => `${stage} ${tier}`));
  expect(rows.toSorted()).toEqual(wanted.toSorted());
  expect(Object.keys(quietAfterDays)).not.toContain('landed');
});

const quiet: QuietLead = {
  stage: 'new',
  tier: null,
  lastActivityAt: ago(24 * 40),
  updatedAt: ago(24 * 40),
  quietDismissedAt: null,
};
test.each<[string, Partial<QuietLead>, boolean]>([
  ['not dismissed', {}, true],
  ['dismissed since', { quietDismissedAt: ago(24) }, false],
  ['dismissed long ago, nothing happened', { quietDismissedAt: ago(24 * 39) }, false],
  ['edited after it', { quietDismissedAt: ago(24 * 30), updatedAt: ago(24 * 20) }, true],
  [
    'something happened after it, and quiet again',
    { quietDismissedAt: ago(24 * 30), lastActivityAt: ago(24 * 20) },
    true,
  ],
  ['something happened after it, lately', { quietDismissedAt: ago(24 * 30), lastActivityAt: ago(24) }, false],
])('%s', (_what, lead, expected) => {
  expect(isQuiet({ ...quiet, ...lead }, now)).toBe(expected);
});
