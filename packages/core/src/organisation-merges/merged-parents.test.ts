import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { anOrganisation, getOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { mergeOrganisations, type ParentChoice, previewMerge, undoMerge } from './index.ts';

const db = await useTestDb();
const actor = actorOf(await aUser(db, { sharedDesk: true }));
const ctx: UserContext = { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor };

/** Two that are one, each with a parent of its own for this share. */
async function withParents(ours: number | null, theirs: number | null) {
  const [kept, merged] = [
    await anOrganisation(db, { name: 'Kura' }),
    await anOrganisation(db, { name: 'Kura K.K.' }),
  ];
  const [a, b] = [await anOrganisation(db, { name: 'A' }), await anOrganisation(db, { name: 'B' })];
  const own = (childId: string, parentId: string, sharePercent: number | null) =>
    db.ownership.create({ data: { childId, parentId, sharePercent, createdAt: '2026-01-01T00:00:00Z' } });
  await own(kept.id, a.id, ours);
  await own(merged.id, b.id, theirs);
  const merge = (parents?: ParentChoice) =>
    mergeOrganisations(ctx, {
      ...{ keptId: kept.id, keptVersion: 1, mergedId: merged.id, mergedVersion: 1, take: [] },
      parents,
    });
  return { kept, merged, a, b, own, merge };
}
const parentsOf = async ({ id }: { id: string }) =>
  (await getOrganisation(ctx, id)).parents.map((one) => [one.organisation.name, one.sharePercent]);

test('parents above 100 per cent together are foretold, refused, and one side’s is chosen instead', async () => {
  const { kept, merged, merge } = await withParents(60, 60);
  const preview = await previewMerge(ctx, kept.id, merged.id);
  expect(preview).toMatchObject({
    proposedParents: 'kept',
    parents: [
      { choice: 'kept', totalPercent: 60 },
      { choice: 'merged', totalPercent: 60 },
      { choice: 'both', totalPercent: 120 },
    ],
  });
  await expect(merge()).rejects.toMatchObject({
    kind: 'broken-rule',
    fields: [{ pointer: '/parents', code: 'shares-above-100' }],
  });
  expect(await parentsOf(kept)).toEqual([['A', 60]]);
  const { id } = await merge('merged');
  expect(await parentsOf(kept)).toEqual([['B', 60]]);
  expect(await undoMerge(ctx, id)).toMatchObject({ keptFields: [] });
  expect([await parentsOf(kept), await parentsOf(merged)]).toEqual([[['A', 60]], [['B', 60]]]);
});

test('parents that fit stand beside each other unless one side’s are chosen', async () => {
  const { kept, merged, merge } = await withParents(60, 40);
  const { parents, proposedParents } = await previewMerge(ctx, kept.id, merged.id);
  expect([parents.at(-1), proposedParents]).toMatchObject([{ choice: 'both', totalPercent: 100 }, 'both']);
  await merge();
  expect(await parentsOf(kept)).toEqual([
    ['A', 60],
    ['B', 40],
  ]);
  expect(await parentsOf(merged)).toEqual([]);
});

test('where the two have the same there is nothing to choose', async () => {
  const { kept, merged, own, b } = await withParents(60, 40);
  await db.ownership.deleteMany({ where: { childId: kept.id } });
  await own(kept.id, b.id, 40);
  expect(await previewMerge(ctx, kept.id, merged.id)).toMatchObject({
    parents: [{ choice: 'kept' }],
    proposedParents: 'kept',
  });
});

test('a parent that no longer fits when the merge is undone is left away, and named', async () => {
  const { kept, merge, own, b } = await withParents(60, null);
  const { id } = await merge('merged');
  const other = await anOrganisation(db, { name: 'C' });
  await own(kept.id, other.id, 80);
  expect(await undoMerge(ctx, id)).toMatchObject({ keptFields: ['parents'] });
  expect(await parentsOf(kept)).toEqual([['C', 80]]);
  expect(await parentsOf(b)).toEqual([]);
});

test('a parent that would close a circle when the merge is undone is left away, and named', async () => {
  const { kept, merge, own, a } = await withParents(60, 50);
  const { id } = await merge('merged');
  await own(a.id, kept.id, 10);
  expect(await undoMerge(ctx, id)).toMatchObject({ keptFields: ['parents'] });
  expect(await parentsOf(a)).toEqual([['Kura', 10]]);
});

test('an organisation is not merged with itself, nor one that is archived', async () => {
  const { kept, merged, merge } = await withParents(60, 40);
  await expect(previewMerge(ctx, kept.id, kept.id)).rejects.toMatchObject({
    fields: [{ pointer: '/mergedId', code: 'invalid-choice' }],
  });
  await merge();
  await expect(previewMerge(ctx, kept.id, merged.id)).rejects.toMatchObject({ code: 'archived' });
});
