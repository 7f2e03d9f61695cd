import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { type ALead, aLead, getLead, updateLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  type BulkLeadEdit,
  createBulkEdit,
  findBulkEditRows,
  findBulkEdits,
  getBulkEdit,
  leadsOfStep,
  mostLeadsAtOnce,
  previewBulkEdit,
  stepBulkEdit,
  undoBulkEdit,
} from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);
async function as(given: AUser): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, given)) };
}
const anna = await as({ municipalityId: almere.id, role: 'account-manager', name: 'Anna' });
const ben = await as({ municipalityId: almere.id, role: 'account-manager', name: 'Ben' });
const there = await as({ municipalityId: amsterdam.id, role: 'account-manager' });
const inAlmere = (given: ALead = {}) => aLead(db, { municipalityId: almere.id, ...given });
const changesOf = (recordId: string) => db.change.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

async function finished(ctx: UserContext, id: string) {
  for (let steps = 0; steps < 60; steps += 1) {
    const { state } = await stepBulkEdit(ctx, id);
    if (state === 'done' || state === 'undone') break;
  }
  return getBulkEdit(ctx, id);
}
async function ran(ctx: UserContext, leads: { id: string; version?: number }[], edit: BulkLeadEdit) {
  const { id } = await createBulkEdit(ctx, { leads }, edit);
  return finished(ctx, id);
}
const outcomesOf = async (ctx: UserContext, id: string) =>
  (await findBulkEditRows(ctx, id, {})).items.map(({ outcome }) => outcome);

test('the preview says of each lead what the run then does, and writes nothing', async () => {
  const changed = await inAlmere({ strategicFit: 'low', clusters: ['water'] });
  const same = await inAlmere({ strategicFit: 'high', clusters: ['health', 'water'] });
  const stale = await inAlmere();
  const archived = await inAlmere({ archivedAt: '2026-11-01T00:00:00Z' });
  const leads = [
    { id: changed.id, version: 1 },
    { id: same.id, version: 1 },
    { id: stale.id, version: 7 },
    { id: archived.id },
  ];
  const edit: BulkLeadEdit = { strategicFit: 'high', addClusters: ['health'] };
  const preview = await previewBulkEdit(anna, { leads }, edit);
  expect(preview.map(({ outcome }) => outcome)).toEqual(['changed', 'same', 'stale', 'refused']);
  expect(preview[0]).toMatchObject({
    version: 1,
    lead: { id: changed.id, title: changed.title },
    changes: { strategicFit: ['low', 'high'], clusters: [['water'], ['water', 'health']] },
  });
  expect(preview[3]?.problems).toEqual([{ code: 'archived' }]);
  expect(await changesOf(changed.id)).toEqual([]);
  expect((await getLead(anna, changed.id)).version).toBe(1);

  const done = await ran(anna, leads, edit);
  expect(done).toMatchObject({
    ...{ state: 'done', rowCount: 4, edit: { strategicFit: 'high', addClusters: ['health'] } },
    counts: { waiting: 0, changed: 1, same: 1, stale: 1, refused: 1 },
  });
  expect(await outcomesOf(anna, done.id)).toEqual(preview.map(({ outcome }) => outcome));
  expect(await getLead(anna, changed.id)).toMatchObject({
    strategicFit: 'high',
    clusters: ['water', 'health'],
  });
  expect(await changesOf(changed.id)).toMatchObject([
    {
      userId: anna.actor.id,
      fields: { strategicFit: ['low', 'high'], clusters: [['water'], ['water', 'health']] },
    },
  ]);
  for (const { id } of [same, stale, archived]) expect(await changesOf(id)).toEqual([]);
});

test('undo puts back what nobody edited since, and says what it left', async () => {
  const paused = await inAlmere({
    status: 'paused',
    lookAgainOn: new Date('2027-02-01T00:00:00Z'),
    nextStepOn: new Date('2026-12-01T00:00:00Z'),
  });
  const put = await inAlmere({ status: 'deprioritised', statusReason: 'poor-fit', neverLookAgain: true });
  const edited = await inAlmere();
  const edit: BulkLeadEdit = {
    ...{ status: 'lost', statusReason: 'costs', neverLookAgain: true },
    ...{ nextStepOn: null, ownerId: anna.actor.id },
  };
  const done = await ran(
    anna,
    [paused, put, edited].map(({ id }) => ({ id })),
    edit,
  );
  expect(done.counts).toMatchObject({ changed: 3, refused: 0 });
  expect(await getLead(anna, paused.id)).toMatchObject({
    status: 'lost',
    lookAgainOn: null,
    nextStepOn: null,
  });
  await updateLead(ben, edited.id, 2, { summary: 'Mine since' });

  expect(await undoBulkEdit(anna, done.id)).toMatchObject({ state: 'undoing' });
  const undone = await finished(anna, done.id);
  expect(undone).toMatchObject({ state: 'undone', counts: { undone: 2, editedSince: 1, undoRefused: 0 } });
  expect(await getLead(anna, paused.id)).toMatchObject({
    ...{ status: 'paused', lookAgainOn: new Date('2027-02-01T00:00:00Z'), statusReason: null },
    ...{ nextStepOn: new Date('2026-12-01T00:00:00Z'), ownerId: null, neverLookAgain: false },
  });
  expect(await getLead(anna, put.id)).toMatchObject({
    ...{ status: 'deprioritised', statusReason: 'poor-fit', neverLookAgain: true, ownerId: null },
  });
  expect(await getLead(anna, edited.id)).toMatchObject({ status: 'lost', summary: 'Mine since' });
  expect(await changesOf(paused.id)).toHaveLength(2);
  const { items } = await findBulkEditRows(anna, done.id, {});
  expect(items.map(({ undoing }) => undoing)).toEqual(['undone', 'undone', 'edited-since']);
  await expect(undoBulkEdit(anna, done.id)).rejects.toMatchObject({ code: 'not-undoable' });
});

test('the rules of each lead decide for it alone: an owner who is its assessor, one who cannot see it, a code that retired', async () => {
  const assessed = await inAlmere({ assessorId: ben.actor.id });
  const free = await inAlmere();
  const done = await ran(anna, [{ id: assessed.id }, { id: free.id }], { ownerId: ben.actor.id });
  const { items } = await findBulkEditRows(anna, done.id, {});
  expect(items).toMatchObject([
    { outcome: 'refused', problems: [{ code: 'assessor-is-owner', field: 'assessorId' }] },
    { outcome: 'changed', changes: { ownerId: [null, ben.actor.id] } },
  ]);
  const blind = await previewBulkEdit(anna, { leads: [{ id: free.id }] }, { ownerId: there.actor.id });
  expect(blind).toMatchObject([{ outcome: 'refused', problems: [{ code: 'owner-cannot-see' }] }]);

  await db.retiredCode.create({
    data: { list: 'leadSource', code: 'event', retiredFrom: new Date('2026-11-01T00:00:00Z') },
  });
  const had = await inAlmere({ source: 'event' });
  const outcomes = await previewBulkEdit(
    anna,
    { leads: [{ id: had.id }, { id: free.id }] },
    { source: 'event' },
  );
  expect(outcomes).toMatchObject([
    { outcome: 'same' },
    {
      outcome: 'refused',
      problems: [{ code: 'code-retired', field: 'source', params: { list: 'leadSource' } }],
    },
  ]);
  // What had it is put back to it: nothing is chosen anew.
  const away = await ran(anna, [{ id: had.id }], { source: 'other' });
  await undoBulkEdit(anna, away.id);
  expect((await finished(anna, away.id)).counts).toMatchObject({ undone: 1 });
  expect(await getLead(anna, had.id)).toMatchObject({ source: 'event' });
});

test('leads that a colleague does not see are not there for him, nor is another’s bulk edit', async () => {
  const mine = await inAlmere();
  const secret = await inAlmere({ confidential: true, ownerId: ben.actor.id });
  const away = await aLead(db, { municipalityId: amsterdam.id });
  const leads = [mine, secret, away].map(({ id }) => ({ id }));
  const preview = await previewBulkEdit(anna, { leads }, { source: 'other' });
  expect(preview.map(({ lead, problems }) => [lead?.id, problems[0]?.code])).toEqual([
    [mine.id, undefined],
    [undefined, 'not-found'],
    [undefined, 'not-found'],
  ]);
  await expect(createBulkEdit(anna, { leads }, { source: 'other' })).rejects.toMatchObject({
    fields: [{ pointer: '/leads/1' }, { pointer: '/leads/2' }],
  });
  const done = await ran(anna, [{ id: mine.id }], { source: 'other' });
  for (const ctx of [ben, there]) {
    await expect(getBulkEdit(ctx, done.id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(undoBulkEdit(ctx, done.id)).rejects.toMatchObject({ kind: 'not-found' });
  }
  expect((await findBulkEdits(anna, {})).items[0]?.id).toBe(done.id);
  expect((await findBulkEdits(there, {})).items).toEqual([]);
  await db.lead.update({ where: { id: mine.id }, data: { confidential: true, ownerId: ben.actor.id } });
  expect((await findBulkEditRows(anna, done.id, {})).items).toMatchObject([{ lead: null, changes: {} }]);
});

test('all leads of a filter are edited in steps; two who go on at once do none twice', async () => {
  const count = leadsOfStep * 2 + 3;
  for (let n = 0; n < count; n += 1) await inAlmere({ sector: 'S' });
  const { id, rowCount } = await createBulkEdit(anna, { filter: { sector: 'S' } }, { cause: 'growth' });
  expect(rowCount).toBe(count);
  const [first, second] = await Promise.all([stepBulkEdit(anna, id), stepBulkEdit(anna, id)]);
  expect(first.state).toBe('running');
  expect(second.state).toBe('running');
  expect(await finished(anna, id)).toMatchObject({ state: 'done', counts: { changed: count, stale: 0 } });
  const leads = await db.lead.findMany({ where: { sector: 'S' }, select: { version: true, cause: true } });
  expect(leads).toEqual(leads.map(() => ({ version: 2, cause: 'growth' })));
  const pages: number[] = [];
  for (let cursor: string | undefined; ; ) {
    const page: Awaited<ReturnType<typeof findBulkEditRows>> = await findBulkEditRows(anna, id, {
      limit: 20,
      cursor,
    });
    pages.push(...page.items.map(({ number }) => number));
    if (!page.nextCursor) break;
    cursor = page.nextCursor;
  }
  expect(pages).toEqual(Array.from({ length: count }, (_, at) => at + 1));
});

test('an undo stops one that still runs: the rest stays as it is', async () => {
  const leads: { id: string }[] = [];
  for (let n = 0; n < leadsOfStep + 2; n += 1) leads.push({ id: (await inAlmere()).id });
  const { id } = await createBulkEdit(anna, { leads }, { strategicFit: 'low' });
  await stepBulkEdit(anna, id);
  await undoBulkEdit(anna, id);
  expect(await finished(anna, id)).toMatchObject({
    state: 'undone',
    counts: { waiting: 2, changed: leadsOfStep, undone: leadsOfStep },
  });
});

test('more leads than can be looked through are refused in so many words', async () => {
  const leads = Array.from({ length: mostLeadsAtOnce + 1 }, () => ({ id: crypto.randomUUID() }));
  for (const act of [previewBulkEdit, createBulkEdit]) {
    await expect((async () => act(anna, { leads }, { source: 'other' }))()).rejects.toMatchObject({
      code: 'too-many-leads',
      message: expect.stringContaining('1000'),
    });
    await expect((async () => act(anna, { leads: [] }, { source: 'other' }))()).rejects.toMatchObject({
      fields: [{ pointer: '/leads', code: 'required' }],
    });
    await expect((async () => act(anna, {}, { source: 'other' }))()).rejects.toMatchObject({
      kind: 'broken-rule',
    });
  }
});

test('who gets many leads at once is told of each, by no mail of its own', async () => {
  const leads = [await inAlmere(), await inAlmere()];
  await ran(anna, leads, { ownerId: ben.actor.id });
  const told = await db.notification.findMany({
    where: { userId: ben.actor.id, leadId: { in: leads.map(({ id }) => id) } },
  });
  expect(told.map(({ kind, mail }) => [kind, mail])).toEqual([
    ['lead-assigned', 'digest'],
    ['lead-assigned', 'digest'],
  ]);
  const one = await inAlmere();
  await updateLead(anna, one.id, 1, { ownerId: ben.actor.id });
  expect(await db.notification.findFirst({ where: { leadId: one.id } })).toMatchObject({ mail: 'at-once' });
});
