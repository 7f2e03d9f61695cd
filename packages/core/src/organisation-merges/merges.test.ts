import { beforeEach, expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { asInstant, type Clock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { aLead } from '../leads/index.ts';
import { aMunicipality } from '../municipalities/index.ts';
import { anOrganisation, getOrganisation, updateOrganisation } from '../organisations/index.ts';
import { createSavedView, updateSavedView } from '../saved-views/index.ts';
import { useTestDb } from '../testing/index.ts';
import { findMerges, mergedInto, mergeOrganisations, previewMerge, undoMerge } from './index.ts';
import { unlistedRelations } from './merge-relations.ts';

const db = await useTestDb();
const actor = actorOf(await aUser(db, { sharedDesk: true }));
let now = Temporal.Instant.from('2026-11-24T09:00:00Z');
const clock: Clock = { now: () => now };
const ctx: UserContext = { db, clock, actor };
beforeEach(() => {
  now = Temporal.Instant.from('2026-11-24T09:00:00Z');
});

/** Two organisations with 2 and 3 contacts, 2 and 3 leads. */
async function twins() {
  const kept = await anOrganisation(db, { name: '株式会社くら', country: 'JP', clusters: ['water'] });
  const merged = await anOrganisation(db, {
    name: 'Kura K.K.',
    country: 'JP',
    website: 'kura.example',
    tier: 'key',
  });
  for (const [{ id: organisationId }, count] of [
    [kept, 2],
    [merged, 3],
  ] as const) {
    for (let n = 0; n < count; n += 1) {
      await aContact(db, { organisationId });
      await aLead(db, { organisationId });
    }
  }
  return { kept, merged };
}
const merge = (
  kept: { id: string },
  merged: { id: string },
  take: Parameters<typeof mergeOrganisations>[1]['take'] = [],
) =>
  mergeOrganisations(ctx, { keptId: kept.id, keptVersion: 1, mergedId: merged.id, mergedVersion: 1, take });
const countsOf = async ({ id }: { id: string }) => ({
  contacts: await db.contact.count({ where: { organisationId: id } }),
  leads: await db.lead.count({ where: { organisationId: id } }),
});

test('every relation to an organisation is listed; one that is not refuses the merge before anything is written', async () => {
  expect(await unlistedRelations(db)).toEqual([]);
  const { kept, merged } = await twins();
  await db.$executeRaw`create table gift (id int, giver_id uuid references organisation (id))`;
  try {
    await expect(merge(kept, merged)).rejects.toMatchObject({ code: 'unknown-relation' });
    expect(await countsOf(merged)).toEqual({ contacts: 3, leads: 3 });
  } finally {
    await db.$executeRaw`drop table gift`;
  }
});

test('two and three make five, and two and three again when it is undone', async () => {
  const { kept, merged } = await twins();
  const preview = await previewMerge(ctx, kept.id, merged.id);
  expect(preview.proposed).toMatchObject({
    name: 'kept',
    website: 'merged',
    tier: 'merged',
    clusters: 'kept',
  });
  expect(preview.moves).toMatchObject({ contacts: 3, leads: 3, inquiries: 0 });

  const { id } = await merge(kept, merged, ['website', 'tier']);
  expect(await countsOf(kept)).toEqual({ contacts: 5, leads: 5 });
  expect(await countsOf(merged)).toEqual({ contacts: 0, leads: 0 });
  const one = await getOrganisation(ctx, kept.id);
  expect(one).toMatchObject({ name: '株式会社くら', website: 'kura.example', tier: 'key', version: 2 });
  expect(one.names).toMatchObject([{ name: 'Kura K.K.', kind: 'trade' }]);
  expect(await mergedInto(ctx, merged.id)).toBe(kept.id);
  expect(await findMerges(ctx, kept.id)).toMatchObject([
    { id, merged: { name: 'Kura K.K.' }, undoDaysLeft: 30 },
  ]);

  expect(await undoMerge(ctx, id)).toMatchObject({ keptFields: [] });
  expect(await countsOf(kept)).toEqual({ contacts: 2, leads: 2 });
  expect(await countsOf(merged)).toEqual({ contacts: 3, leads: 3 });
  const two = await getOrganisation(ctx, kept.id);
  expect(two).toMatchObject({ website: null, websiteDomain: null, tier: null, names: [] });
  expect(await getOrganisation(ctx, merged.id)).toMatchObject({ archivedAt: null, mergedIntoId: null });
  expect(await mergedInto(ctx, merged.id)).toBeUndefined();
  await expect(undoMerge(ctx, id)).rejects.toMatchObject({ code: 'undone' });
});

test('a merged organisation refuses edits, and a second merge', async () => {
  const { kept, merged } = await twins();
  await merge(kept, merged);
  await expect(updateOrganisation(ctx, merged.id, 2, { name: 'Other' })).rejects.toMatchObject({
    code: 'archived',
  });
  const again = { keptId: kept.id, keptVersion: 2, mergedId: merged.id, mergedVersion: 2, take: [] };
  await expect(mergeOrganisations(ctx, again)).rejects.toMatchObject({ code: 'archived' });
});

test('what was edited or moved elsewhere since stays so after the undo, and is named', async () => {
  const { kept, merged } = await twins();
  const elsewhere = await anOrganisation(db);
  const { id } = await merge(kept, merged, ['website']);
  await updateOrganisation(ctx, kept.id, 2, { website: 'new.example' });
  const contact = await db.contact.findFirstOrThrow({ where: { organisationId: kept.id } });
  await db.contact.update({ where: { id: contact.id }, data: { organisationId: elsewhere.id } });
  expect(await undoMerge(ctx, id)).toMatchObject({ keptFields: ['website', 'websiteDomain'] });
  expect((await getOrganisation(ctx, kept.id)).website).toBe('new.example');
  expect((await countsOf(elsewhere)).contacts).toBe(1);
});

test('nobody merges so that he does not see the outcome any more', async () => {
  const place = await aMunicipality(db);
  const colleague = await aUser(db, { municipalityId: place.id });
  const { kept, merged } = await twins();
  await db.organisation.update({
    where: { id: merged.id },
    data: { municipalityId: place.id, confidential: true },
  });
  const given = { keptId: kept.id, keptVersion: 1, mergedId: merged.id, mergedVersion: 1 };
  const theirs: UserContext = { ...ctx, actor: actorOf(colleague) };
  await expect(mergeOrganisations(theirs, { ...given, take: ['confidential'] })).rejects.toMatchObject({
    code: 'hidden-from-you',
  });
  await mergeOrganisations(theirs, { ...given, take: ['confidential', 'municipality'] });
});

test('thirty days later it is too late; a chain is undone from its end', async () => {
  const { kept, merged } = await twins();
  const top = await anOrganisation(db);
  const first = await merge(kept, merged);
  const second = await mergeOrganisations(ctx, {
    keptId: top.id,
    keptVersion: 1,
    mergedId: kept.id,
    mergedVersion: 2,
    take: [],
  });
  expect(await mergedInto(ctx, merged.id)).toBe(top.id);
  await expect(undoMerge(ctx, first.id)).rejects.toMatchObject({ code: 'merged' });
  await undoMerge(ctx, second.id);
  now = asInstant(new Date('2026-12-24T09:00:01Z'));
  await expect(undoMerge(ctx, first.id)).rejects.toMatchObject({ code: 'undo-too-late' });
});

test('a stale version, itself and one that is not there are refused', async () => {
  const { kept, merged } = await twins();
  await db.organisation.update({ where: { id: merged.id }, data: { version: 2 } });
  await expect(merge(kept, merged)).rejects.toMatchObject({ code: 'stale-edit' });
  await expect(merge(kept, kept)).rejects.toMatchObject({ fields: [{ pointer: '/mergedId' }] });
  await expect(merge(kept, { id: crypto.randomUUID() })).rejects.toMatchObject({ kind: 'not-found' });
});

test('parents move, a circle refuses the whole, and the undo puts them back', async () => {
  const { kept, merged } = await twins();
  const [parent, child] = [await anOrganisation(db), await anOrganisation(db)];
  const own = (childId: string, parentId: string) =>
    db.ownership.create({ data: { childId, parentId, createdAt: '2026-01-01T00:00:00Z' } });
  await own(merged.id, parent.id);
  await own(child.id, merged.id);
  await own(merged.id, kept.id);
  const { id } = await merge(kept, merged);
  const pairs = async () =>
    (await db.ownership.findMany()).map(({ childId, parentId }) => `${childId}<${parentId}`).sort();
  const after = [`${kept.id}<${parent.id}`, `${child.id}<${kept.id}`].sort();
  expect(await pairs()).toEqual(after);
  await undoMerge(ctx, id);
  const before = [`${merged.id}<${parent.id}`, `${child.id}<${merged.id}`, `${merged.id}<${kept.id}`].sort();
  expect(await pairs()).toEqual(before);

  await db.ownership.deleteMany({ where: { childId: merged.id, parentId: kept.id } });
  await own(parent.id, kept.id);
  const versions = { keptVersion: 3, mergedVersion: 3, take: [] };
  await expect(
    mergeOrganisations(ctx, { keptId: kept.id, mergedId: merged.id, ...versions }),
  ).rejects.toMatchObject({ code: 'ownership-circle' });
  expect(await countsOf(merged)).toEqual({ contacts: 3, leads: 3 });
});

test('two offices in one city: the leads go to the one that is kept, and back', async () => {
  const { kept, merged } = await twins();
  const at = '2026-01-01T00:00:00Z';
  const office = (organisationId: string) =>
    db.partnerOffice.create({
      data: { organisationId, city: 'Osaka', country: 'JP', createdAt: at, updatedAt: at },
    });
  const [ours, theirs] = [await office(kept.id), await office(merged.id)];
  const lead = await aLead(db, { organisationId: merged.id });
  await db.lead.update({ where: { id: lead.id }, data: { referredById: theirs.id } });
  const view = await createSavedView(ctx, {
    noun: 'leads',
    name: 'Theirs',
    query: { filter: { referredById: theirs.id }, columns: [], layout: 'list' },
  });
  const viewed = async () =>
    (await db.savedView.findUniqueOrThrow({ where: { id: view.id } })).query as unknown as typeof view.query;
  const { id } = await merge(kept, merged);
  const referredBy = async () => (await db.lead.findUniqueOrThrow({ where: { id: lead.id } })).referredById;
  expect(await referredBy()).toBe(ours.id);
  expect((await viewed()).filter).toEqual({ referredById: ours.id });
  await undoMerge(ctx, id);
  expect(await referredBy()).toBe(theirs.id);
  expect((await viewed()).filter).toEqual({ referredById: theirs.id });
});

test('saved views are narrowed by the one that stays, whoever made them, and by the two again after the undo', async () => {
  const { kept, merged } = await twins();
  const elsewhere: UserContext = { ...ctx, actor: actorOf(await aUser(db, {})) };
  const aView = (of: UserContext, filter: Record<string, string>) =>
    createSavedView(of, { noun: 'leads', name: 'Mine', query: { filter, columns: [], layout: 'list' } });
  const mine = await aView(ctx, { organisationId: merged.id, stage: 'visit' });
  const theirs = await aView(elsewhere, { organisationId: merged.id });
  const both = await aView(elsewhere, { organisationId: `${kept.id},${merged.id}` });
  const edited = await aView(elsewhere, { organisationId: merged.id });
  const other = await aView(ctx, { organisationId: kept.id });
  const filterOf = async ({ id }: { id: string }) => {
    const { query } = await db.savedView.findUniqueOrThrow({ where: { id } });
    return (query as { filter: unknown }).filter;
  };
  const { id } = await merge(kept, merged);
  expect(await filterOf(mine)).toEqual({ organisationId: kept.id, stage: 'visit' });
  for (const view of [theirs, both, other]) expect(await filterOf(view)).toEqual({ organisationId: kept.id });
  const log = await db.change.findMany({ where: { recordId: theirs.id, kind: 'edited' } });
  expect(log.map(({ fields }) => fields)).toEqual([{ organisationId: [merged.id, kept.id] }]);
  await updateSavedView(elsewhere, edited.id, 2, {
    query: { filter: { stage: 'visit' }, columns: [], layout: 'list' },
  });

  await undoMerge(ctx, id);
  expect(await filterOf(mine)).toEqual({ organisationId: merged.id, stage: 'visit' });
  expect(await filterOf(theirs)).toEqual({ organisationId: merged.id });
  expect(await filterOf(both)).toEqual({ organisationId: `${kept.id},${merged.id}` });
  expect(await filterOf(edited)).toEqual({ stage: 'visit' });
  expect(await filterOf(other)).toEqual({ organisationId: kept.id });
});
