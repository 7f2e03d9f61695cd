import { expect, test } from 'vitest';
import { fixedClock } from '../clock.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { useTestDb } from '../testing/index.ts';
import { refuseArchived } from './archived.ts';
import { differences, logChange, logCreation, touchedFields } from './changes.ts';

const db = await useTestDb();
const ctx: Context = { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: { kind: 'system' } };
const area = (value: number) => ({ toNumber: () => value });

test.each<[string, unknown, unknown, [unknown, unknown] | undefined]>([
  ['title', 'a', 'b', ['a', 'b']],
  ['title', 'a', 'a', undefined],
  ['title', 'a', undefined, undefined],
  ['title', undefined, null, undefined],
  ['clusters', ['water'], ['water'], undefined],
  ['clusters', ['water', 'energy'], ['energy', 'water'], undefined],
  ['clusters', ['water'], ['water', 'energy'], [['water'], ['water', 'energy']]],
  ['floorAreaFromM2', area(10), 10, undefined],
  ['floorAreaFromM2', area(10), 0, [10, 0]],
  ['nextStepOn', new Date('2026-12-01T00:00:00Z'), null, ['2026-12-01', null]],
  ['archivedAt', null, new Date('2026-12-01T08:00:00Z'), [null, '2026-12-01T08:00:00.000Z']],
])('%s from %j to %j', (field, old, now, difference) => {
  const expected = difference ? { [field]: difference } : {};
  expect(differences({ [field]: old }, { [field]: now })).toEqual(expected);
});

test('fields that stand as they stood, or were not sent, are not touched', () => {
  const before = { name: 'a', website: null, clusters: ['water'], areaM2: area(10), reviewOn: null };
  const edit = { name: 'a', website: '', clusters: ['water'], areaM2: 10, reviewOn: undefined };
  expect(touchedFields(before, edit)).toEqual({ website: '' });
});

test('a change leaves one entry, none when nothing changed; a creation tells what was said', async () => {
  const recordId = '01932f6e-0000-7000-8000-000000000001';
  await logCreation(ctx, 'lead', recordId, { title: 'a', clusters: [], summary: null });
  await logChange(ctx, 'lead', recordId, { title: ['a', 'b'] });
  await logChange(ctx, 'lead', recordId, {});
  const entries = await db.change.findMany({ orderBy: { id: 'asc' } });
  expect(entries.map(({ kind, fields }) => ({ kind, fields }))).toEqual([
    { kind: 'created', fields: { title: [null, 'a'] } },
    { kind: 'edited', fields: { title: ['a', 'b'] } },
  ]);
});

test('an archived record refuses edits in so many words', () => {
  expect(() => refuseArchived('lead', { archivedAt: new Date() })).toThrow(DomainError);
  expect(() => refuseArchived('lead', { archivedAt: null })).not.toThrow();
});
