import { beforeEach, describe, expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { aLead, createLead, moveLead, updateLead } from '../leads/index.ts';
import { findMails } from '../mails/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { aTask } from '../tasks/index.ts';
import { useTestDb } from '../testing/index.ts';
import { today } from '../today/index.ts';
import {
  countUnread,
  dismissNotifications,
  findNotifications,
  getNotificationSettings,
  mailDigests,
  markRead,
  type NotificationKind,
  notify,
  restoreNotification,
  saveNotificationSettings,
  tellOfLeadsDueAgain,
} from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);
const url = 'https://desk.example';
const now = '2026-11-24T09:00:00Z';
const at = (moment: string): Context => ({ db, clock: fixedClock(moment), actor: { kind: 'system' } });
async function as(given: AUser = {}, moment = now): Promise<UserContext> {
  const user = await aUser(db, { role: 'account-manager', municipalityId: almere.id, ...given });
  return { ...at(moment), actor: actorOf(user) };
}
const joris = await as({ name: 'Joris Meijer' });
const farah = await as({ name: 'Farah El Idrissi', locale: 'nl' });
const told = async (ctx: UserContext) => (await findNotifications(ctx)).items.map(({ kind }) => kind);
const notices = () => db.mail.findMany({ where: { kind: 'notice' }, orderBy: { plannedAt: 'asc' } });

beforeEach(async () => {
  await db.notification.deleteMany();
  await db.mail.deleteMany();
  await db.task.deleteMany();
  await db.notificationChoice.deleteMany();
  await db.digestSetting.deleteMany();
});

describe('a lead', () => {
  test('that is given to a colleague is told to him, not to who gave it', async () => {
    const { id: organisationId } = await anOrganisation(db);
    const lead = { title: 'Hall', kind: 'expansion', organisationId } as const;
    const { id } = await createLead(joris, { ...lead, municipalityId: almere.id });
    expect(await told(joris)).toEqual([]);
    await updateLead(joris, id, 1, { assessorId: farah.actor.id });
    expect(await told(farah)).toEqual(['lead-assigned']);
    await updateLead(joris, id, 2, { title: 'Larger hall' });
    expect(await told(farah)).toEqual(['lead-assigned']);
    await updateLead(farah, id, 3, { ownerId: null });
    await updateLead(farah, id, 4, { ownerId: joris.actor.id });
    expect(await told(joris)).toEqual(['lead-assigned']);
  });

  test('that moves is told to its account manager and its assessor, but to who moved it', async () => {
    const lead = await aLead(db, {
      municipalityId: almere.id,
      ownerId: joris.actor.id,
      assessorId: farah.actor.id,
      stage: 'qualified',
    });
    await moveLead(joris, lead.id, 1, { stage: 'new' });
    expect(await told(joris)).toEqual([]);
    const [only] = (await findNotifications(farah)).items;
    expect(only).toMatchObject({
      kind: 'lead-moved',
      stage: 'new',
      by: { name: 'Joris Meijer' },
      lead: { title: lead.title },
      readAt: null,
    });
  });

  test('of which the move is put back tells nobody', async () => {
    const { id } = await aLead(db, {
      municipalityId: almere.id,
      ownerId: farah.actor.id,
      stage: 'qualified',
    });
    await expect(moveLead(joris, id, 7, { stage: 'new' })).rejects.toMatchObject({ code: 'stale-edit' });
    expect(await db.notification.count()).toBe(0);
  });

  test('is told to nobody who does not see it, and is gone when it becomes confidential', async () => {
    const { id: leadId } = await aLead(db, { municipalityId: almere.id });
    const stranger = await as({ municipalityId: amsterdam.id });
    await notify(at(now), { kind: 'lead-moved', to: [farah.actor.id, stranger.actor.id], leadId });
    expect(await told(farah)).toEqual(['lead-moved']);
    expect(await db.notification.count()).toBe(1);
    await db.lead.update({ where: { id: leadId }, data: { confidential: true } });
    expect(await told(farah)).toEqual([]);
    expect(await countUnread(farah)).toBe(0);
  });

  test('to look at again is told to its account manager on its day, once, and stands on Today that day', async () => {
    const { id } = await aLead(db, {
      municipalityId: almere.id,
      ownerId: joris.actor.id,
      status: 'paused',
      lookAgainOn: '2026-11-24T00:00:00Z',
    });
    expect(await tellOfLeadsDueAgain(at('2026-11-23T22:59:00Z'))).toBe(0);
    await Promise.all(Array.from({ length: 4 }, () => tellOfLeadsDueAgain(at('2026-11-24T00:30:00Z'))));
    expect(await tellOfLeadsDueAgain(at('2026-11-25T09:00:00Z'))).toBe(0);
    expect(await told(joris)).toEqual(['lead-due-again']);
    const shown = async (moment: string) => {
      const { lookAgain } = await today({ ...joris, clock: fixedClock(moment) });
      return lookAgain.items.map((lead) => lead.id);
    };
    expect(await shown('2026-11-23T12:00:00Z')).toEqual([]);
    expect(await shown('2026-11-24T12:00:00Z')).toEqual([id]);
    expect(await shown('2026-11-25T12:00:00Z')).toEqual([]);
    // Another day is told again.
    await db.lead.update({ where: { id }, data: { lookAgainOn: '2026-11-25T00:00:00Z' } });
    expect(await tellOfLeadsDueAgain(at('2026-11-25T09:00:00Z'))).toBe(1);
    expect(await told(joris)).toHaveLength(2);
  });
});

describe('what one is told', () => {
  async function three(ctx: UserContext): Promise<string[]> {
    const { id: leadId } = await aLead(db, { municipalityId: almere.id });
    for (const minute of [1, 2, 3]) {
      const when = at(`2026-11-24T09:0${minute}:00Z`);
      await notify(when, { kind: 'lead-moved', to: [ctx.actor.id], leadId, details: { to: 'visit' } });
    }
    return (await findNotifications(ctx)).items.map(({ id }) => id);
  }

  test('comes the latest first, a page at a time, and is counted while unread', async () => {
    const ids = await three(joris);
    const first = await findNotifications(joris, { limit: 2 });
    const second = await findNotifications(joris, { limit: 2, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
    expect(await countUnread(joris)).toBe(3);
    await markRead(joris, { id: ids[0] }, true);
    expect(await countUnread(joris)).toBe(2);
    await markRead(joris, { id: ids[0] }, false);
    await markRead(joris, {}, true);
    expect(await countUnread(joris)).toBe(0);
  });

  test('is put away and brought back by him alone', async () => {
    const [id = ''] = await three(joris);
    await expect(dismissNotifications(farah, { id })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(restoreNotification(farah, id)).rejects.toMatchObject({ kind: 'not-found' });
    await dismissNotifications(joris, { id });
    await dismissNotifications(joris, { id });
    expect(await told(joris)).toHaveLength(2);
    await restoreNotification(joris, id);
    await dismissNotifications(joris, {});
    expect(await told(joris)).toEqual([]);
  });
});

describe('settings', () => {
  const choose = (kind: NotificationKind, inApp: boolean, mail: 'at-once' | 'digest' | 'never') => ({
    choices: [{ kind, inApp, mail }],
    hour: 8,
    timeZone: null,
  });

  test('are those of the list until somebody chooses, and his municipality’s clock', async () => {
    const settings = await getNotificationSettings(joris);
    expect(settings.choices).toContainEqual({ kind: 'task-reminder', inApp: true, mail: 'at-once' });
    expect(settings.digest).toEqual({ hour: 8, timeZone: 'Europe/Amsterdam', isOwnZone: false });
    const saved = await saveNotificationSettings(joris, {
      ...choose('task-reminder', false, 'never'),
      timeZone: 'Asia/Tokyo',
    });
    expect(saved.choices).toContainEqual({ kind: 'task-reminder', inApp: false, mail: 'never' });
    expect(saved.digest).toEqual({ hour: 8, timeZone: 'Asia/Tokyo', isOwnZone: true });
    const bad = saveNotificationSettings(joris, {
      ...choose('task-reminder', true, 'never'),
      timeZone: 'Tokyo',
    });
    await expect(bad).rejects.toMatchObject({ fields: [{ pointer: '/timeZone' }] });
  });

  test('decide what is told, and are logged', async () => {
    const { id: leadId } = await aLead(db, { municipalityId: almere.id });
    await saveNotificationSettings(joris, choose('lead-moved', false, 'never'));
    await notify(at(now), { kind: 'lead-moved', to: [joris.actor.id], leadId });
    expect(await db.notification.count()).toBe(0);
    await saveNotificationSettings(joris, choose('lead-moved', false, 'digest'));
    await notify(at(now), { kind: 'lead-moved', to: [joris.actor.id], leadId });
    expect(await told(joris)).toEqual([]);
    expect(await db.notification.count()).toBe(1);
    const logged = await db.change.count({ where: { noun: 'user', recordId: joris.actor.id } });
    await saveNotificationSettings(joris, choose('lead-moved', false, 'digest'));
    expect(await db.change.count({ where: { noun: 'user', recordId: joris.actor.id } })).toBe(logged);
  });
});

describe('the mail of the day', () => {
  async function moved(ctx: UserContext, moment: string, title = 'Project Heron') {
    const { id: leadId } = await aLead(db, { municipalityId: almere.id, title });
    const by = { ...joris, clock: fixedClock(moment) };
    await notify(by, { kind: 'lead-moved', to: [ctx.actor.id], leadId, details: { to: 'visit' } });
    return leadId;
  }

  test('comes once that morning, in his language, with what he was told and what is due', async () => {
    const leadId = await moved(farah, '2026-11-23T15:00:00Z', 'Projekt {{name}}');
    await aTask(db, { assigneeId: farah.actor.id, dueOn: '2026-11-23T00:00:00Z' });
    await aTask(db, { assigneeId: farah.actor.id, dueOn: '2026-11-24T00:00:00Z' });
    expect(await mailDigests(at('2026-11-24T06:59:00Z'), url)).toBe(0);
    const runs = await Promise.all(
      Array.from({ length: 6 }, () => mailDigests(at('2026-11-24T07:00:00Z'), url)),
    );
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1);
    await moved(farah, '2026-11-24T07:30:00Z');
    expect(await mailDigests(at('2026-11-24T08:00:00Z'), url)).toBe(0);
    const [mail, ...more] = await notices();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      toAddress: farah.actor.email,
      language: 'nl',
      subject: 'Uw dag in Kavel: dinsdag 24 november 2026',
    });
    expect(mail?.text).toContain('Joris Meijer verplaatste de lead Projekt {{name}} naar bezoek.');
    expect(mail?.text).toContain(`https://desk.example/desk/leads/${leadId}`);
    expect(mail?.text).toContain('Taken van u die aan de beurt zijn: 2, waarvan te laat: 1.');
    // What came after its hour waits for the next morning.
    expect(await mailDigests(at('2026-11-25T07:00:00Z'), url)).toBe(1);
    expect(await notices()).toHaveLength(2);
  });

  test('is caught up that morning and not at night; nothing to tell is no mail', async () => {
    await aTask(db, { assigneeId: farah.actor.id, dueOn: '2026-11-23T00:00:00Z' });
    expect(await mailDigests(at('2026-11-24T07:00:00Z'), url)).toBe(0);
    await moved(farah, '2026-11-24T06:00:00Z');
    expect(await mailDigests(at('2026-11-24T21:00:00Z'), url)).toBe(0);
    expect(await mailDigests(at('2026-11-25T10:30:00Z'), url)).toBe(1);
  });

  test('skips weekends and Dutch holidays, and comes by his own clock and hour', async () => {
    await moved(farah, '2026-12-24T15:00:00Z');
    for (const day of ['2026-12-25', '2026-12-26', '2026-12-27']) {
      expect(await mailDigests(at(`${day}T08:00:00Z`), url)).toBe(0);
    }
    expect(await mailDigests(at('2026-12-28T07:00:00Z'), url)).toBe(1);
    await saveNotificationSettings(farah, { choices: [], hour: 10, timeZone: 'Asia/Tokyo' });
    await moved(farah, '2027-01-04T15:00:00Z');
    expect(await mailDigests(at('2027-01-05T00:59:00Z'), url)).toBe(0);
    expect(await mailDigests(at('2027-01-05T01:00:00Z'), url)).toBe(1);
  });

  test('tells nothing of what was put away or is seen no more, and is seen by nobody else', async () => {
    const leadId = await moved(farah, '2026-11-23T15:00:00Z', 'Project Otter');
    await moved(farah, '2026-11-23T15:00:00Z', 'Project Heron');
    await db.lead.update({ where: { id: leadId }, data: { confidential: true } });
    expect(await mailDigests(at('2026-11-24T07:00:00Z'), url)).toBe(1);
    const [mail] = await notices();
    expect(mail?.text).toContain('Project Heron');
    expect(mail?.text).not.toContain('Project Otter');
    const admin = await as({ role: 'admin', municipalityId: null, sharedDesk: true });
    expect((await findMails(db, admin.actor, {})).items).toEqual([]);
    expect((await findMails(db, farah.actor, {})).items).toHaveLength(1);
    await moved(farah, '2026-11-24T15:00:00Z');
    await dismissNotifications({ ...farah, clock: fixedClock('2026-11-24T16:00:00Z') }, {});
    expect(await mailDigests(at('2026-11-25T07:00:00Z'), url)).toBe(0);
  });
});
