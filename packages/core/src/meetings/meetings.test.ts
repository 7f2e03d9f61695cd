import { describe, expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { findTimeline } from '../activities/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { aLead, getLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { today } from '../today/index.ts';
import {
  type CreateMeeting,
  cancelMeeting,
  createMeeting,
  findMeetings,
  findMeetingsOfToday,
  holdMeeting,
  replanMeeting,
  updateMeeting,
} from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser, now = '2026-11-24T09:00:00Z'): Promise<UserContext> {
  const actor = actorOf(await aUser(db, { role: 'account-manager', ...given }));
  return { db, clock: fixedClock(now), actor };
}
const at = (ctx: UserContext, now: string): UserContext => ({ ...ctx, clock: fixedClock(now) });
const joris = await as({
  municipalityId: almere.id,
  name: 'Joris Meijer',
  jobTitle: 'Account manager Japan',
});
const farah = await as({ municipalityId: almere.id, name: 'Farah El Idrissi', locale: 'nl' });
const stranger = await as({ municipalityId: amsterdam.id, name: 'Sanne de Vries' });
const { id: organisationId } = await anOrganisation(db, { name: '株式会社くら' });
const tanaka = await aContact(db, {
  organisationId,
  name: '田中 美咲',
  email: 'tanaka@kura.example',
  country: 'JP',
  language: 'ja',
  timeZone: 'Asia/Tokyo',
});
const silent = await aContact(db, { organisationId, name: '佐藤 健' });
await db.contact.update({ where: { id: silent.id }, data: { email: null } });
const ourLead = (more: object = {}) => aLead(db, { organisationId, municipalityId: almere.id, ...more });

const given: CreateMeeting = {
  kind: 'meeting',
  subject: ' Kick-off  アルメレ ',
  text: 'Please bring the drawings.',
  place: 'Stadhuisplein 1, Almere',
  link: 'https://meet.example/kura',
  beginsAt: new Date('2026-12-03T08:00:00Z'),
  endsAt: new Date('2026-12-03T09:30:00Z'),
  timeZone: 'Asia/Tokyo',
  contactIds: [tanaka.id],
  colleagueIds: [farah.actor.id],
};
async function plan(more: Partial<CreateMeeting> = {}) {
  const { id: leadId } = await ourLead();
  return createMeeting(joris, { ...given, leadId, ...more });
}
const mailsOf = (meetingId: string) =>
  db.mail.findMany({ where: { meetingId }, orderBy: [{ plannedAt: 'asc' }, { id: 'asc' }] });
const codesOf = (attempt: Promise<unknown>) =>
  attempt.catch((error) =>
    error.fields.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`),
  );

describe('a meeting', () => {
  test('is planned on a lead, organised by who plans it, and stands on its timeline', async () => {
    const meeting = await plan();
    expect(meeting).toMatchObject({
      subject: 'Kick-off アルメレ',
      state: 'planned',
      sequence: 0,
      organiser: { name: 'Joris Meijer' },
      contacts: [{ name: '田中 美咲', email: 'tanaka@kura.example', told: 'never' }],
      colleagues: [{ name: 'Farah El Idrissi', told: 'never' }],
      about: { noun: 'lead' },
      version: 1,
    });
    const { items } = await findTimeline(joris, { leadId: meeting.leadId ?? '' });
    expect(items).toMatchObject([{ kind: 'meeting-planned', text: 'Kick-off アルメレ' }]);
    expect(await db.change.count({ where: { noun: 'meeting', recordId: meeting.id } })).toBe(1);
    expect(await mailsOf(meeting.id)).toEqual([]);
  });

  test('is refused by field, all at once', async () => {
    const { id: leadId } = await ourLead();
    const hidden = await aContact(db, {
      organisationId: (await anOrganisation(db, { confidential: true })).id,
    });
    const wrong = {
      ...given,
      leadId,
      link: 'http://meet.example',
      beginsAt: new Date('2026-11-24T08:00:00Z'),
      endsAt: new Date('2026-11-24T07:00:00Z'),
      timeZone: 'Tokyo',
      colleagueIds: ['nobody'],
      contactIds: [hidden.id],
    };
    expect(await codesOf(createMeeting(joris, wrong))).toEqual([
      '/beginsAt moment-past',
      '/endsAt ends-before',
      '/timeZone time-zone',
      '/link meeting-link',
      '/colleagueIds invalid-choice',
      '/contactIds invalid-choice',
    ]);
    expect(await codesOf(createMeeting(joris, given))).toEqual(['/ required']);
    expect(await codesOf(createMeeting(stranger, { ...given, leadId, contactIds: [] }))).toEqual([
      '/leadId invalid-choice',
    ]);
  });

  test('invites no colleague who may not see the record, and says who that is', async () => {
    const attempt = plan({ colleagueIds: [stranger.actor.id] });
    await expect(attempt).rejects.toMatchObject({
      fields: [{ pointer: '/colleagueIds', code: 'guest-cannot-see', params: { name: 'Sanne de Vries' } }],
    });
    expect(await db.meetingGuest.count({ where: { userId: stranger.actor.id } })).toBe(0);
  });

  test('sends no invitations to a contact without an address, and is planned without them', async () => {
    const contactIds = [tanaka.id, silent.id];
    expect(await codesOf(plan({ contactIds, sendsInvitations: true }))).toEqual([
      '/contactIds guest-no-address',
    ]);
    const meeting = await plan({ contactIds });
    expect(meeting.contacts).toHaveLength(2);
    const attempt = updateMeeting(joris, meeting.id, 1, { sendsInvitations: true });
    expect(await codesOf(attempt)).toEqual(['/contactIds guest-no-address']);
  });
});

describe('a meeting that', () => {
  test('was held becomes an activity of its kind, with its people and its time', async () => {
    const { id, leadId } = await plan({ kind: 'visit' });
    const after = at(joris, '2026-12-03T12:00:00Z');
    const held = await holdMeeting(after, id, 1, { text: 'They want the hall', minutes: 105 });
    expect(held).toMatchObject({ state: 'held', version: 2, activityId: expect.any(String) });
    const [entry] = (await findTimeline(after, { leadId: leadId ?? '' })).items;
    expect(entry).toMatchObject({
      id: held.activityId,
      kind: 'visit',
      at: new Date('2026-12-03T08:00:00Z'),
      timeZone: 'Asia/Tokyo',
      text: 'They want the hall',
      minutes: 105,
      people: {
        contacts: [{ name: '田中 美咲' }],
        colleagues: [{ name: 'Farah El Idrissi' }, { name: 'Joris Meijer' }],
      },
    });
    expect((await getLead(after, leadId ?? '')).minutesSpent).toBe(105);
  });

  test('was held before its hour happened now', async () => {
    const { id, leadId } = await plan();
    await holdMeeting(joris, id, 1, { text: 'Spoke at once' });
    const [entry] = (await findTimeline(joris, { leadId: leadId ?? '' })).items;
    expect(entry?.at).toEqual(new Date('2026-11-24T09:00:00Z'));
  });

  test('is over, held or called off is not changed, held or called off again', async () => {
    const { id } = await plan();
    await cancelMeeting(joris, id, 1);
    const conflict = { kind: 'conflict', code: 'meeting-cancelled' };
    await expect(cancelMeeting(joris, id, 2)).rejects.toMatchObject(conflict);
    await expect(holdMeeting(joris, id, 2, { text: 'A' })).rejects.toMatchObject(conflict);
    await expect(updateMeeting(joris, id, 2, { place: 'A' })).rejects.toMatchObject({
      code: 'meeting-not-planned',
    });
    const late = at(joris, '2026-12-03T12:00:00Z');
    await expect(replanMeeting(late, id, 2)).rejects.toMatchObject({ code: 'meeting-over' });
  });

  test('somebody else changed meanwhile is a conflict that carries it', async () => {
    const { id } = await plan();
    await updateMeeting(farah, id, 1, { place: 'Room 2' });
    const stale = { code: 'stale-edit', extra: { current: { place: 'Room 2', version: 2 } } };
    await expect(updateMeeting(joris, id, 1, { place: 'Room 3' })).rejects.toMatchObject(stale);
    await expect(cancelMeeting(joris, id, 1)).rejects.toMatchObject(stale);
  });
});

describe('meetings', () => {
  test('are listed by record, the earliest first, also for a contact who is invited', async () => {
    const { id: leadId } = await ourLead();
    const guest = await aContact(db, { organisationId });
    const make = (day: string) =>
      createMeeting(joris, {
        ...given,
        leadId,
        contactIds: [guest.id],
        beginsAt: new Date(`2026-12-${day}T08:00:00Z`),
        endsAt: new Date(`2026-12-${day}T09:00:00Z`),
      });
    const [late, early] = [await make('10'), await make('02')];
    const idsOf = async (filter: object, who = joris) =>
      (await findMeetings(who, filter)).items.map(({ id }) => id);
    expect(await idsOf({ leadId })).toEqual([early.id, late.id]);
    expect(await idsOf({ contactId: guest.id })).toEqual([early.id, late.id]);
    expect(await idsOf({ leadId, from: new Date('2026-12-05T00:00:00Z') })).toEqual([late.id]);
    expect(await idsOf({ leadId, until: new Date('2026-12-05T00:00:00Z') })).toEqual([early.id]);
    expect(await idsOf({ leadId }, stranger)).toEqual([]);
    const { items, nextCursor } = await findMeetings(joris, { leadId, limit: 1 });
    expect(items.map(({ id }) => id)).toEqual([early.id]);
    expect(await idsOf({ leadId, cursor: nextCursor ?? '' })).toEqual([late.id]);
  });

  test('of today and tomorrow stand on Today of those invited, and those over until they are written up', async () => {
    const guest = await as({ municipalityId: almere.id });
    const { id } = await plan({ colleagueIds: [guest.actor.id] });
    const on = async (now: string, who = guest) =>
      (await findMeetingsOfToday(at(who, now), 50)).items.some((meeting) => meeting.id === id);
    expect(await on('2026-12-01T09:00:00Z')).toBe(false);
    expect(await on('2026-12-02T09:00:00Z')).toBe(true);
    expect(await on('2026-12-03T12:00:00Z')).toBe(true);
    expect(await on('2026-12-16T12:00:00Z')).toBe(true);
    expect(await on('2026-12-18T12:00:00Z')).toBe(false);
    expect(await on('2026-12-03T12:00:00Z', joris)).toBe(true);
    expect(await on('2026-12-03T12:00:00Z', stranger)).toBe(false);
    await holdMeeting(at(joris, '2026-12-03T12:00:00Z'), id, 1, { text: 'Done' });
    expect(await on('2026-12-03T12:00:00Z')).toBe(false);
  });

  test('to come keep a lead from being called quiet', async () => {
    const { id: leadId } = await ourLead({
      ownerId: joris.actor.id,
      lastActivityAt: '2026-09-01T09:00:00Z',
      createdAt: '2026-09-01T09:00:00Z',
    });
    const isQuiet = async () => (await today(joris)).quietLeads.items.some(({ id }) => id === leadId);
    expect(await isQuiet()).toBe(true);
    const { id } = await createMeeting(joris, { ...given, leadId });
    expect(await isQuiet()).toBe(false);
    await cancelMeeting(joris, id, 1);
    expect(await isQuiet()).toBe(true);
  });
});
