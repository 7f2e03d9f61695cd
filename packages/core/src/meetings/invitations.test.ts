import { describe, expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { findTimeline } from '../activities/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { aLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  type CreateMeeting,
  cancelMeeting,
  createMeeting,
  findMeetings,
  getInvitationFile,
  getMeeting,
  replanMeeting,
  updateMeeting,
} from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser, now = '2026-11-24T09:00:00Z'): Promise<UserContext> {
  const actor = actorOf(await aUser(db, { role: 'account-manager', ...given }));
  return { db, clock: fixedClock(now), actor };
}
const joris = await as({
  municipalityId: almere.id,
  name: 'Joris Meijer',
  jobTitle: 'Account manager Japan',
});
const farah = await as({ municipalityId: almere.id, name: 'Farah El Idrissi', locale: 'nl' });
const stranger = await as({ municipalityId: amsterdam.id });
const { id: organisationId } = await anOrganisation(db, { name: '株式会社くら' });
const tanaka = await aContact(db, {
  organisationId,
  name: '田中 美咲',
  email: 'tanaka@kura.example',
  country: 'JP',
  language: 'ja',
  timeZone: 'Asia/Tokyo',
});

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
  const { id: leadId } = await aLead(db, { organisationId, municipalityId: almere.id });
  return createMeeting(joris, { ...given, leadId, ...more });
}
const mailsOf = (meetingId: string) =>
  db.mail.findMany({ where: { meetingId }, orderBy: [{ plannedAt: 'asc' }, { id: 'asc' }] });
const saidIn = async (meetingId: string) =>
  (await mailsOf(meetingId)).map(({ calendarMethod, toAddress, calendar }) => {
    const sequence = /SEQUENCE:(\d+)/.exec(calendar ?? '')?.[1];
    return `${calendarMethod} ${sequence} ${toAddress.split('@')[0]}`;
  });
const farahs = farah.actor.email.split('@')[0];

describe('invitations', () => {
  test('go to each guest in his language, with the hours by both clocks', async () => {
    const { id } = await plan({ sendsInvitations: true });
    const mails = await mailsOf(id);
    const toTanaka = mails.find(({ contactId }) => contactId === tanaka.id);
    expect(toTanaka).toMatchObject({
      kind: 'invitation',
      language: 'ja',
      toAddress: 'tanaka@kura.example',
      fromName: 'Joris Meijer',
      replyTo: joris.actor.email,
      subject: '【ご案内】Kick-off アルメレ',
      calendarMethod: 'REQUEST',
    });
    expect(toTanaka?.text).toContain('田中 美咲 様');
    expect(toTanaka?.text).toContain('2026年12月3日（木）17:00–18:30');
    expect(toTanaka?.text).not.toContain('現地時間');
    expect(toTanaka?.text).not.toMatch(/\{\{|\n{3}/);
    const toFarah = mails.find(({ toAddress }) => toAddress === farah.actor.email);
    expect(toFarah?.language).toBe('nl');
    expect(toFarah?.text).toContain('donderdag 3 december 2026 om 17:00–18:30');
    expect(toFarah?.text).toMatch(/Dat is: donderdag 3 december 2026 om 09:00–10:30/);
    expect(toFarah?.text).toContain('Account manager Japan');
    expect((await getMeeting(joris, id)).contacts[0]?.told).toBe('now');
  });

  test('follow every change: an update to who stays, a cancellation to who is taken off, one to who is new', async () => {
    const { id } = await plan({ sendsInvitations: true });
    const first = ['REQUEST 0 tanaka', `REQUEST 0 ${farahs}`];
    expect((await saidIn(id)).sort()).toEqual(first.sort());
    const moved = await updateMeeting(joris, id, 1, {
      beginsAt: new Date('2026-12-04T08:00:00Z'),
      endsAt: new Date('2026-12-04T09:30:00Z'),
    });
    expect(moved).toMatchObject({ sequence: 1, version: 2 });
    expect((await saidIn(id)).slice(2).sort()).toEqual(['REQUEST 1 tanaka', `REQUEST 1 ${farahs}`].sort());
    // Another guest list concerns who comes and who goes alone.
    await updateMeeting(joris, id, 2, { colleagueIds: [] });
    expect((await saidIn(id)).slice(4)).toEqual([`CANCEL 2 ${farahs}`]);
    expect((await getMeeting(joris, id)).contacts[0]?.told).toBe('now');
    await updateMeeting(joris, id, 3, { colleagueIds: [farah.actor.id] });
    expect((await saidIn(id)).slice(5)).toEqual([`REQUEST 3 ${farahs}`]);
    const { items } = await findTimeline(joris, { leadId: moved.leadId ?? '' });
    expect(items.map(({ kind }) => kind)).toEqual(['meeting-changed', 'meeting-planned']);
  });

  test('begin with the change that ticks them, and are not unticked', async () => {
    const { id } = await plan();
    await updateMeeting(joris, id, 1, { subject: 'Another' });
    expect(await saidIn(id)).toEqual([]);
    await updateMeeting(joris, id, 2, { sendsInvitations: true });
    expect((await saidIn(id)).sort()).toEqual(['REQUEST 2 tanaka', `REQUEST 2 ${farahs}`].sort());
    const now = await updateMeeting(joris, id, 3, { sendsInvitations: false, place: 'Online' });
    expect(now.sendsInvitations).toBe(true);
    expect(await saidIn(id)).toHaveLength(4);
  });

  test('are called off with the meeting, and come again with it, under one UID', async () => {
    const { id } = await plan({ sendsInvitations: true });
    const off = await cancelMeeting(joris, id, 1);
    expect(off).toMatchObject({ state: 'cancelled', sequence: 1, version: 2 });
    expect((await saidIn(id)).slice(2).sort()).toEqual(['CANCEL 1 tanaka', `CANCEL 1 ${farahs}`].sort());
    const again = await replanMeeting(joris, id, 2);
    expect(again).toMatchObject({ state: 'planned', sequence: 2 });
    expect((await saidIn(id)).slice(4).sort()).toEqual(['REQUEST 2 tanaka', `REQUEST 2 ${farahs}`].sort());
    const uids = (await mailsOf(id)).map(({ calendar }) => /UID:(.*)\r/.exec(calendar ?? '')?.[1]);
    expect(new Set(uids)).toEqual(new Set([id]));
  });

  test('no longer reach a colleague who may not see the record any more', async () => {
    const { id, leadId } = await plan({ sendsInvitations: true });
    await db.lead.update({
      where: { id: leadId ?? '' },
      data: { confidential: true, ownerId: joris.actor.id },
    });
    await updateMeeting(joris, id, 1, { place: 'Elsewhere' });
    expect((await saidIn(id)).slice(2)).toEqual(['REQUEST 1 tanaka']);
    await expect(getMeeting(farah, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(getInvitationFile(farah, id)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await findMeetings(farah, { leadId })).items).toEqual([]);
  });

  test('can be saved by who sees the meeting', async () => {
    const { id } = await plan();
    expect(await getInvitationFile(farah, id)).toMatch(
      /METHOD:REQUEST[\s\S]*DTSTART;TZID=Asia\/Tokyo:20261203T170000/,
    );
    await cancelMeeting(joris, id, 1);
    expect(await getInvitationFile(farah, id)).toContain('METHOD:CANCEL');
    await expect(getInvitationFile(stranger, id)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
