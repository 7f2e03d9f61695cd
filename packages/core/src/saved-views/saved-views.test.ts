import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { aLead, findLeads, type LeadFilter } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  archiveSavedView,
  createSavedView,
  findSavedViews,
  getSavedView,
  pinSavedView,
  unarchiveSavedView,
  unpinSavedView,
  updateSavedView,
} from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);
async function as(given: AUser): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, given)) };
}
const anna = await as({ municipalityId: almere.id, role: 'account-manager' });
const ben = await as({ municipalityId: almere.id, role: 'desk' });
const carla = await as({ municipalityId: amsterdam.id, role: 'account-manager' });
const admin = await as({ role: 'admin', sharedDesk: true });

const query = {
  filter: { stage: 'visit' },
  sort: 'jobs',
  direction: 'desc',
  columns: ['title', 'jobs'],
  layout: 'list',
} as const;
const aView = (ctx: UserContext, given: object = {}) =>
  createSavedView(ctx, {
    noun: 'leads',
    name: ' My  visits ',
    query: { ...query, columns: [...query.columns] },
    ...given,
  });
const namesFor = async (ctx: UserContext) => (await findSavedViews(ctx, 'leads')).map(({ name }) => name);

test('a view is kept, found, changed by its version and logged once', async () => {
  const made = await aView(anna);
  expect(made).toMatchObject({
    name: 'My visits',
    query,
    sharing: 'private',
    version: 1,
    mayEdit: true,
    isPinned: false,
  });
  const changed = await updateSavedView(anna, made.id, 1, { name: 'Visits', query: made.query });
  expect(changed).toMatchObject({ name: 'Visits', version: 2 });
  expect((await updateSavedView(anna, made.id, 2, { name: 'Visits' })).version).toBe(2);
  await expect(updateSavedView(anna, made.id, 1, { name: 'Late' })).rejects.toMatchObject({
    code: 'stale-edit',
    extra: { current: changed },
  });
  await expect(updateSavedView(anna, made.id, 2, { name: ' ' })).rejects.toMatchObject({
    fields: [{ pointer: '/name', code: 'required' }],
  });
  const log = await db.change.findMany({ where: { recordId: made.id }, orderBy: { id: 'asc' } });
  expect(log).toMatchObject([
    { kind: 'created' },
    { kind: 'edited', fields: { name: ['My visits', 'Visits'] } },
  ]);
});

test('a private view is its maker’s alone; a shared one is seen by those it is shared with', async () => {
  const mine = await aView(anna, { name: 'Private' });
  const ours = await aView(anna, { name: 'Ours', sharing: 'municipality' });
  const all = await aView(anna, { name: 'Everybody’s', sharing: 'all' });
  expect(ours.municipality?.id).toBe(almere.id);
  expect(await namesFor(anna)).toEqual(expect.arrayContaining(['Private', 'Ours', 'Everybody’s']));
  expect(await namesFor(ben)).toEqual(['Everybody’s', 'Ours']);
  expect(await namesFor(carla)).toEqual(['Everybody’s']);
  expect(await namesFor(admin)).toEqual(['Everybody’s', 'Ours']);
  for (const ctx of [ben, carla, admin]) {
    await expect(getSavedView(ctx, mine.id)).rejects.toMatchObject({ kind: 'not-found' });
  }
  await expect(updateSavedView(ben, all.id, 1, { name: 'Mine now' })).rejects.toMatchObject({
    kind: 'forbidden',
  });
  expect(await updateSavedView(admin, all.id, 1, { name: 'For all' })).toMatchObject({ name: 'For all' });
  const taken = await updateSavedView(anna, ours.id, 1, { sharing: 'private' });
  expect(taken).toMatchObject({ sharing: 'private', municipality: null });
  expect(await namesFor(ben)).toEqual(['For all']);
  await expect(aView(anna, { sharing: 'municipality', municipalityId: amsterdam.id })).rejects.toMatchObject({
    fields: [{ pointer: '/municipalityId' }],
  });
});

test('a view is archived and comes back, with the pins it had', async () => {
  const view = await aView(anna, { name: 'Comes back', sharing: 'all' });
  await pinSavedView(ben, view.id);
  await pinSavedView(ben, view.id);
  expect((await findSavedViews(ben, 'leads'))[0]).toMatchObject({ id: view.id, isPinned: true });
  expect((await getSavedView(anna, view.id)).isPinned).toBe(false);
  const archived = await archiveSavedView(anna, view.id, 1);
  expect(await namesFor(ben)).not.toContain('Comes back');
  await expect(updateSavedView(anna, view.id, archived.version, { name: 'X' })).rejects.toMatchObject({
    code: 'archived',
  });
  await expect(pinSavedView(carla, view.id)).rejects.toMatchObject({ code: 'archived' });
  await unarchiveSavedView(anna, view.id, archived.version);
  expect((await findSavedViews(ben, 'leads'))[0]).toMatchObject({ id: view.id, isPinned: true });
  await unpinSavedView(ben, view.id);
  expect((await getSavedView(ben, view.id)).isPinned).toBe(false);
});

test('a shared view shows each viewer only what he may see', async () => {
  const { id } = await aLead(db, {
    title: 'In Almere',
    stage: 'decision',
    municipalityId: almere.id,
    ownerId: anna.actor.id,
  });
  const { id: hidden } = await aLead(db, {
    ...{ title: 'In Almere, for one', stage: 'decision', municipalityId: almere.id },
    ...{ confidential: true, ownerId: anna.actor.id },
  });
  const { id: there } = await aLead(db, {
    title: 'Away',
    stage: 'decision',
    municipalityId: amsterdam.id,
    ownerId: carla.actor.id,
  });
  const open = async (ctx: UserContext, viewId: string) => {
    const { filter } = (await getSavedView(ctx, viewId)).query;
    return new Set((await findLeads(ctx, filter as LeadFilter)).items.map((lead) => lead.id));
  };
  const view = await aView(anna, {
    sharing: 'all',
    query: { filter: { stage: 'decision' }, columns: [], layout: 'list' },
  });
  expect(await open(anna, view.id)).toEqual(new Set([id, hidden]));
  expect(await open(ben, view.id)).toEqual(new Set([id]));
  expect(await open(carla, view.id)).toEqual(new Set([there]));
  expect(await open(admin, view.id)).toEqual(new Set([id, there]));
  const mine = await aView(anna, {
    sharing: 'all',
    query: { filter: { ownerId: 'me' }, columns: [], layout: 'list' },
  });
  expect(await open(anna, mine.id)).toEqual(new Set([id, hidden]));
  expect(await open(carla, mine.id)).toEqual(new Set([there]));
});
