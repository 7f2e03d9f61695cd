import { expect, test } from 'vitest';
import type { Entry } from './merge-entries.ts';
import { withMadeLeads } from './with-made-leads.ts';

const entry = (kind: string, over: object = {}) =>
  ({ kind, at: '2026-11-24T09:00:00Z', by: { id: 'joris' }, lead: { id: 'lead' }, ...over }) as Entry;

const accepted = entry('accepted');
const created = entry('created', { at: '2026-11-24T08:59:59Z' });

test('accepting an inquiry tells of the lead that it made', () => {
  const note = entry('note');
  expect(withMadeLeads([note, accepted, created])).toEqual([
    { entry: note, made: undefined },
    { entry: accepted, made: created },
  ]);
});

test.each([
  ['another lead', { lead: { id: 'other' } }],
  ['an organisation', { lead: null }],
  ['a lead of another colleague', { by: { id: 'sanne' } }],
  ['a lead of an hour before', { at: '2026-11-24T08:00:00Z' }],
])('the making of %s stands by itself', (_what, over) => {
  const other = entry('created', over);
  expect(withMadeLeads([accepted, other]).map((told) => told.entry)).toEqual([accepted, other]);
});
