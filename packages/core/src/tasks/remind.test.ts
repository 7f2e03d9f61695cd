import { beforeEach, expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { aLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { dismissNotifications, findNotifications, mailNotifications } from '../notifications/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  archiveTask,
  aTask,
  dismissReminder,
  getTask,
  markTask,
  remindOfTasks,
  updateTask,
} from './index.ts';

const db = await useTestDb();
const { almere } = await theMunicipalities(db);
const url = 'https://desk.example';
const at = (moment: string): Context => ({ db, clock: fixedClock(moment), actor: { kind: 'system' } });
/** What the sweep does about tasks. */
async function sweep(moment: string): Promise<number> {
  const ctx = at(moment);
  const reminded = await remindOfTasks(ctx);
  await mailNotifications(ctx, url);
  return reminded;
}
async function aColleague(given: AUser = {}): Promise<UserContext> {
  const user = await aUser(db, { role: 'account-manager', municipalityId: almere.id, ...given });
  return { ...at('2026-11-26T08:00:00Z'), actor: actorOf(user) };
}
const morning = { reminderDueAt: '2026-11-26T07:00:00Z' };
const notices = () => db.mail.findMany({ where: { kind: 'notice' }, orderBy: { toAddress: 'asc' } });
const told = async (ctx: UserContext) => (await findNotifications(ctx)).items.map(({ kind }) => kind);

beforeEach(async () => {
  await db.notification.deleteMany();
  await db.mail.deleteMany();
  await db.task.deleteMany();
});

test('a run that did not happen is caught up by the next, once', async () => {
  const joris = await aColleague({ locale: 'nl', name: 'Joris Meijer' });
  const { id } = await aTask(db, { assigneeId: joris.actor.id, title: 'Stuur de {{link}}', ...morning });
  expect(await sweep('2026-11-26T06:59:59Z')).toBe(0);
  // The worker was down at eight; at eleven it comes back.
  expect(await sweep('2026-11-26T10:00:00Z')).toBe(1);
  expect(await sweep('2026-11-26T10:00:30Z')).toBe(0);
  expect(await told(joris)).toEqual(['task-reminder']);
  expect(await notices()).toMatchObject([
    {
      toAddress: joris.actor.email,
      language: 'nl',
      forUserId: joris.actor.id,
      subject: 'Te doen voor donderdag 26 november 2026: Stuur de {{link}}',
    },
  ]);
  expect((await notices())[0]?.text).toContain(`https://desk.example/desk/tasks#task-${id}`);
  expect((await getTask(joris, id)).remindedAt).toEqual(new Date('2026-11-26T10:00:00Z'));
});

test('dismissed, the next run sends nothing; another day reminds anew', async () => {
  const joris = await aColleague();
  const { id } = await aTask(db, { assigneeId: joris.actor.id, ...morning });
  await dismissReminder(joris, id, 1);
  expect(await sweep('2026-11-26T08:00:00Z')).toBe(0);
  await updateTask(joris, id, 2, { dueOn: new Date('2026-11-27T00:00:00Z') });
  expect(await sweep('2026-11-27T06:00:00Z')).toBe(0);
  expect(await sweep('2026-11-27T08:00:00Z')).toBe(1);
  // Put away on the desk, too: the job does not bring it back.
  await dismissNotifications({ ...joris, clock: fixedClock('2026-11-27T08:01:00Z') }, {});
  expect(await sweep('2026-11-27T09:00:00Z')).toBe(0);
  expect(await told(joris)).toEqual([]);
  expect(await notices()).toHaveLength(1);
  await updateTask(joris, id, 3, { dueOn: new Date('2026-11-30T00:00:00Z') });
  expect(await sweep('2026-11-30T08:00:00Z')).toBe(1);
  expect(await notices()).toHaveLength(2);
});

test('what is done, put away or of somebody who left reminds nobody', async () => {
  const joris = await aColleague();
  const gone = await aColleague({ active: false });
  const done = await aTask(db, { assigneeId: joris.actor.id, ...morning });
  const archived = await aTask(db, { assigneeId: joris.actor.id, ...morning });
  await aTask(db, { assigneeId: gone.actor.id, ...morning });
  await markTask(joris, done.id, 1, true);
  await archiveTask(joris, archived.id, 1, true);
  await sweep('2026-11-26T10:00:00Z');
  expect(await db.notification.count()).toBe(0);
  expect(await notices()).toEqual([]);
});

test('workers at the same instant send one mail', async () => {
  const joris = await aColleague();
  await aTask(db, { assigneeId: joris.actor.id, ...morning });
  const moment = '2026-11-26T08:00:00Z';
  const runs = await Promise.all(Array.from({ length: 8 }, () => sweep(moment)));
  expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1);
  await Promise.all(Array.from({ length: 8 }, () => mailNotifications(at(moment), url)));
  expect(await notices()).toHaveLength(1);
  expect(await told(joris)).toEqual(['task-reminder']);
});

test('one of five has no address: the other four are reminded, the fifth is shown as failed', async () => {
  const people = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => aColleague({ email: n === 3 ? '' : `five.${n}@kavel.example` })),
  );
  for (const { actor } of people) await aTask(db, { assigneeId: actor.id, ...morning });
  expect(await sweep('2026-11-26T08:00:00Z')).toBe(5);
  expect((await notices()).map(({ toAddress }) => toAddress)).toEqual(
    [1, 2, 4, 5].map((n) => `five.${n}@kavel.example`),
  );
  const tasks = await db.task.findMany({ orderBy: { createdAt: 'asc' } });
  const problems = await Promise.all(
    people.map(async (ctx) => {
      const { id = '' } = tasks.find(({ assigneeId }) => assigneeId === ctx.actor.id) ?? {};
      return (await getTask(ctx, id)).reminderProblem;
    }),
  );
  expect(problems).toEqual([null, null, 'no-address', null, null]);
  for (const ctx of people) expect(await told(ctx)).toEqual(['task-reminder']);
  const [third] = (await findNotifications(people[2] as UserContext)).items;
  expect(third?.mailProblem).toBe('no-address');
  // And it is not tried again and again.
  await sweep('2026-11-26T09:00:00Z');
  expect(await notices()).toHaveLength(4);
});

test('five at once are five mails, more than five are one', async () => {
  const joris = await aColleague({ email: 'a.joris@kavel.example' });
  const farah = await aColleague({ email: 'b.farah@kavel.example' });
  for (let n = 0; n < 5; n += 1) await aTask(db, { assigneeId: joris.actor.id, ...morning });
  for (let n = 0; n < 6; n += 1) {
    await aTask(db, { assigneeId: farah.actor.id, title: `Call ${n}`, ...morning });
  }
  await Promise.all([sweep('2026-11-26T08:00:00Z'), sweep('2026-11-26T08:00:00Z')]);
  await sweep('2026-11-26T08:00:01Z');
  const mails = await notices();
  const to = (ctx: UserContext) => mails.filter(({ toAddress }) => toAddress === ctx.actor.email);
  expect(to(joris)).toHaveLength(5);
  expect(to(farah)).toHaveLength(1);
  expect(to(farah)[0]?.subject).toMatch(/^6 notices: To do by Thursday,? 26 November 2026: Call 0$/);
  for (let n = 0; n < 6; n += 1) expect(to(farah)[0]?.text).toContain(`Call ${n}`);
  expect(await told(farah)).toHaveLength(6);
});

test('nobody is reminded of what he sees no more', async () => {
  const joris = await aColleague();
  const { id: leadId } = await aLead(db, { municipalityId: almere.id, title: 'Project Heron' });
  const { id } = await aTask(db, { assigneeId: joris.actor.id, leadId, ...morning });
  await remindOfTasks(at('2026-11-26T08:00:00Z'));
  // Between the reminder and its mail somebody made it confidential.
  await db.lead.update({ where: { id: leadId }, data: { confidential: true } });
  await mailNotifications(at('2026-11-26T08:00:00Z'), url);
  expect(await notices()).toEqual([]);
  expect(await told(joris)).toEqual([]);
  await db.task.update({ where: { id }, data: { remindedAt: null } });
  await db.notification.deleteMany();
  await sweep('2026-11-26T08:00:00Z');
  expect(await db.notification.count()).toBe(0);
});
