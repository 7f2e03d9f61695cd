import { describe, expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { findTimeline } from '../activities/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { aLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { findNotifications } from '../notifications/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  archiveTask,
  aTask,
  createTask,
  dismissReminder,
  findDueTasks,
  findTasks,
  getTask,
  markTask,
  updateTask,
} from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, { role: 'account-manager', ...given })) };
}
const joris = await as({ municipalityId: almere.id, name: 'Joris Meijer' });
const farah = await as({ municipalityId: almere.id, name: 'Farah El Idrissi' });
const stranger = await as({ municipalityId: amsterdam.id });
const desk = await as({ role: 'desk', sharedDesk: true });
const dueOn = new Date('2026-11-26T00:00:00Z');
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);
const changesOf = (recordId: string) =>
  db.change.findMany({ where: { noun: 'task', recordId }, orderBy: { id: 'asc' } });

describe('a task', () => {
  test('is made about a lead, told to its assignee, and stands on the timeline', async () => {
    const { id: leadId } = await aLead(db, { municipalityId: almere.id });
    const task = await createTask(joris, {
      title: ' Send  the drawings ',
      dueOn,
      assigneeId: farah.actor.id,
      leadId,
    });
    expect(task).toMatchObject({
      title: 'Send the drawings',
      assignee: { name: 'Farah El Idrissi' },
      madeBy: { name: 'Joris Meijer' },
      about: { noun: 'lead', id: leadId },
      reminder: 'morning',
      reminderDueAt: new Date('2026-11-26T07:00:00Z'),
      version: 1,
    });
    expect((await findTimeline(joris, { leadId })).items).toMatchObject([
      { kind: 'task-made', text: 'Send the drawings', by: { name: 'Joris Meijer' } },
    ]);
    expect((await findNotifications(farah)).items).toMatchObject([
      { kind: 'task-assigned', by: { name: 'Joris Meijer' }, task: { id: task.id } },
    ]);
    expect((await findNotifications(joris)).items).toEqual([]);
    expect(await changesOf(task.id)).toMatchObject([{ kind: 'created', userId: joris.actor.id }]);
  });

  test('of oneself tells nobody, and of no record stands on no timeline', async () => {
    const told = await db.notification.count();
    const { id, about } = await createTask(joris, { title: 'Call back', dueOn });
    expect(about).toBeNull();
    expect(await db.notification.count()).toBe(told);
    expect(await db.activity.count({ where: { details: { path: ['taskId'], equals: id } } })).toBe(0);
  });

  test('refuses by field, all at once', async () => {
    const { id: leadId } = await aLead(db, { municipalityId: amsterdam.id });
    const remindAt = new Date('2026-11-24T08:00:00Z');
    const made = createTask(joris, { title: '  ', dueOn, leadId, reminder: 'moment', remindAt });
    await expect(made).rejects.toMatchObject({
      kind: 'broken-rule',
      fields: [
        { pointer: '/title', code: 'required' },
        { pointer: '/leadId', code: 'invalid-choice' },
        { pointer: '/remindAt', code: 'moment-past' },
      ],
    });
  });

  test('is not given to who does not see what it is about, nor to who only looks', async () => {
    const { id: leadId } = await aLead(db, {
      municipalityId: almere.id,
      confidential: true,
      ownerId: joris.actor.id,
    });
    const before = await db.task.count();
    const give = (assigneeId: string) => createTask(joris, { title: 'Call', dueOn, leadId, assigneeId });
    const refusal = (code: string) => ({ fields: [{ pointer: '/assigneeId', code }] });
    await expect(give(farah.actor.id)).rejects.toMatchObject(refusal('assignee-cannot-see'));
    const viewer = await as({ role: 'viewer', municipalityId: almere.id });
    await expect(give(viewer.actor.id)).rejects.toMatchObject(refusal('invalid-choice'));
    expect(await db.task.count()).toBe(before);
  });

  test('is edited by version, logged once, and a new assignee is told', async () => {
    const { id } = await createTask(joris, { title: 'Call', dueOn });
    const edited = await updateTask(joris, id, 1, { title: 'Call Kura', assigneeId: farah.actor.id });
    expect(edited).toMatchObject({ title: 'Call Kura', version: 2, assignee: { id: farah.actor.id } });
    await expect(updateTask(farah, id, 1, { title: 'Mail' })).rejects.toMatchObject({ code: 'stale-edit' });
    expect(await updateTask(farah, id, 2, { title: 'Call Kura', dueOn })).toMatchObject({ version: 2 });
    const [, change, ...more] = await changesOf(id);
    expect(more).toEqual([]);
    expect(change?.fields).toEqual({
      title: ['Call', 'Call Kura'],
      assigneeId: [joris.actor.id, farah.actor.id],
    });
    expect(
      idsOf({ items: (await findNotifications(farah)).items.flatMap(({ task }) => task ?? []) }),
    ).toContain(id);
  });

  test('is ticked and unticked, each once on the timeline', async () => {
    const { id: leadId } = await aLead(db, { municipalityId: almere.id });
    const { id } = await createTask(joris, { title: 'Call', dueOn, leadId });
    const done = await markTask(farah, id, 1, true);
    expect(done).toMatchObject({ doneAt: new Date('2026-11-24T09:00:00Z'), doneBy: { id: farah.actor.id } });
    expect(await markTask(farah, id, 1, true)).toMatchObject({ version: 2 });
    expect(await markTask(farah, id, 2, false)).toMatchObject({ doneAt: null, doneBy: null, version: 3 });
    const kinds = (await findTimeline(joris, { leadId })).items.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['task-done', 'task-made', 'task-undone']);
    // A task is our own step: nothing happened with the company.
    const lead = await db.lead.findUniqueOrThrow({ where: { id: leadId } });
    expect(lead.lastActivityAt).toEqual(new Date('2026-11-02T09:00:00Z'));
  });

  test('that was put away refuses edits, leaves the lists and comes back', async () => {
    const { id } = await createTask(joris, { title: 'Call', dueOn });
    await archiveTask(joris, id, 1, true);
    await expect(updateTask(joris, id, 2, { title: 'Mail' })).rejects.toMatchObject({ code: 'archived' });
    await expect(markTask(joris, id, 2, true)).rejects.toMatchObject({ code: 'archived' });
    expect(idsOf(await findTasks(joris, { list: 'mine' }))).not.toContain(id);
    await archiveTask(joris, id, 2, false);
    expect(idsOf(await findTasks(joris, { list: 'mine' }))).toContain(id);
  });

  test('reminds anew when its day, its moment or its assignee changes, not when its words do', async () => {
    const sent = { remindedAt: '2026-11-24T08:00:00Z', reminderDueAt: '2026-11-24T07:00:00Z' };
    const { id } = await aTask(db, { assigneeId: joris.actor.id, ...sent });
    expect(await updateTask(joris, id, 1, { title: 'Mail' })).toMatchObject({
      remindedAt: new Date(sent.remindedAt),
    });
    expect(await updateTask(joris, id, 2, { dueOn: new Date('2026-11-30T00:00:00Z') })).toMatchObject({
      remindedAt: null,
      reminderDueAt: new Date('2026-11-30T07:00:00Z'),
    });
    const remindAt = new Date('2026-11-27T13:30:00Z');
    await updateTask(joris, id, 3, { reminder: 'moment', remindAt });
    expect(await dismissReminder(joris, id, 4)).toMatchObject({
      reminderDismissedAt: new Date('2026-11-24T09:00:00Z'),
      reminderDueAt: remindAt,
    });
    expect(await updateTask(joris, id, 5, { assigneeId: farah.actor.id })).toMatchObject({
      reminderDismissedAt: null,
      reminderDueAt: remindAt,
    });
    expect(await updateTask(farah, id, 6, { reminder: 'none' })).toMatchObject({ reminderDueAt: null });
  });
});

describe('who sees a task', () => {
  test('about a record: who sees the record; about none: its maker, its assignee and the shared desk', async () => {
    const { id: organisationId } = await anOrganisation(db, {
      confidential: true,
      municipalityId: almere.id,
    });
    const ofAlmere = await aTask(db, { assigneeId: joris.actor.id, organisationId });
    const own = await aTask(db, { assigneeId: joris.actor.id, madeById: farah.actor.id });
    const sees = async (ctx: UserContext) => {
      const all = idsOf(await findTasks(ctx, { limit: 100 }));
      return [ofAlmere, own].map(({ id }) => all.includes(id));
    };
    expect(await sees(joris)).toEqual([true, true]);
    expect(await sees(farah)).toEqual([true, true]);
    expect(await sees(await as({ municipalityId: almere.id }))).toEqual([true, false]);
    expect(await sees(stranger)).toEqual([false, false]);
    expect(await sees(desk)).toEqual([true, true]);
    await expect(getTask(stranger, own.id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('of a lead that became confidential: nobody who is not named on it, and the notification is gone', async () => {
    const { id: leadId } = await aLead(db, { municipalityId: almere.id, ownerId: joris.actor.id });
    const reader = await as({ municipalityId: almere.id });
    const task = await createTask(joris, { title: 'Call', dueOn, leadId, assigneeId: reader.actor.id });
    expect((await findNotifications(reader)).items).toHaveLength(1);
    await db.lead.update({ where: { id: leadId }, data: { confidential: true } });
    expect((await findNotifications(reader)).items).toEqual([]);
    await expect(getTask(reader, task.id)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await findDueTasks(reader, 50)).count).toBe(0);
  });
});

describe('lists', () => {
  test('run by day, a page at a time without repeats or gaps, done ones from the latest', async () => {
    const me = await as({ municipalityId: almere.id });
    const days = ['30', '25', '27', '25', '24', '23', '29', '28', '26'];
    for (const day of days) {
      await aTask(db, { assigneeId: me.actor.id, dueOn: `2026-11-${day}T00:00:00Z` });
    }
    const read: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const page = await findTasks(me, { list: 'mine', limit: 2, ...(cursor && { cursor }) });
      read.push(...page.items.map((task) => task.dueOn.toISOString().slice(8, 10)));
      cursor = page.nextCursor ?? undefined;
      pages += 1;
    } while (cursor);
    expect(pages).toBe(5);
    expect(read).toEqual(days.toSorted());
    const due = await findTasks(me, { list: 'mine', state: 'due', count: 'exact' });
    expect(due.count).toEqual({ value: 2, isExact: true });
    expect((await findDueTasks(me, 50)).count).toBe(2);
    for (const { id } of due.items) await markTask(me, id, 1, true);
    expect(idsOf(await findTasks(me, { list: 'mine', state: 'done' })).toSorted()).toEqual(
      idsOf(due).toSorted(),
    );
  });

  test('of an organisation have what is about its leads and its contacts too; made by me is made by me', async () => {
    const { id: organisationId } = await anOrganisation(db);
    const { id: leadId } = await aLead(db, { organisationId, municipalityId: almere.id });
    const of = [{ organisationId }, { leadId }, {}];
    const made: string[] = [];
    for (const link of of) {
      made.push((await aTask(db, { assigneeId: farah.actor.id, madeById: desk.actor.id, ...link })).id);
    }
    expect(idsOf(await findTasks(farah, { organisationId })).toSorted()).toEqual(made.slice(0, 2).toSorted());
    expect(idsOf(await findTasks(farah, { leadId }))).toEqual([made[1]]);
    expect(idsOf(await findTasks(desk, { list: 'made' })).toSorted()).toEqual(made.toSorted());
  });
});
