import type { UserContext } from '@kavel/core';
import { actorOf, aUser } from '@kavel/core/access';
import { aContact } from '@kavel/core/contacts';
import { aLead } from '@kavel/core/leads';
import { cancelMeeting, createMeeting } from '@kavel/core/meetings';
import { useTestDatabase } from '@kavel/core/testing';
import PostalMime, { type Attachment } from 'postal-mime';
import { afterAll, expect, test, vi } from 'vitest';
import { startSmtpSink } from '../testing/smtp-sink.ts';
import { testClock } from '../testing/test-clock.ts';
import { startTestWorker, workerConfig } from '../testing/test-worker.ts';

const { db, url: databaseUrl } = await useTestDatabase();
const sink = await startSmtpSink();
const clock = testClock('2027-02-02T08:00:00Z');
const worker = await startTestWorker(workerConfig({ databaseUrl, smtpUrl: sink.url }), db, clock);
afterAll(() => worker.stop());
vi.setConfig({ testTimeout: 60_000 });

const organiser = await aUser(db, { role: 'account-manager', name: 'Joris Meijer' });
const ctx: UserContext = { db, clock, actor: actorOf(organiser) };
const lead = await aLead(db);
const tanaka = await aContact(db, {
  organisationId: lead.organisationId,
  name: '田中 美咲',
  email: 'tanaka@kura.example',
  language: 'ja',
  timeZone: 'Asia/Tokyo',
});

const arrived = (count: number) =>
  vi.waitFor(() => expect(sink.arrived).toHaveLength(count), { timeout: 45_000, interval: 20 });
const wordsOf = ({ content }: Attachment) =>
  typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8');

/** The last mail as a reader of mail takes it apart. */
async function lastMail() {
  const { source, to } = sink.arrived.at(-1) ?? { source: Buffer.from(''), to: '' };
  const parsed = await PostalMime.parse(source);
  const [part, file] = [
    parsed.attachments.find(({ mimeType }) => mimeType === 'text/calendar'),
    parsed.attachments.find(({ filename }) => filename === 'invite.ics'),
  ];
  if (!part || !file) throw new Error('The mail brings nothing for a calendar.');
  return { to, source: source.toString('latin1'), parsed, part, file };
}

test('an invitation arrives once, in the guest’s language, with a part for calendars and the same as a file', async () => {
  const meeting = await createMeeting(ctx, {
    kind: 'meeting',
    subject: 'キックオフ会議',
    text: '図面をご持参ください。',
    leadId: lead.id,
    beginsAt: new Date('2027-05-06T00:30:00Z'),
    endsAt: new Date('2027-05-06T01:30:00Z'),
    timeZone: 'Asia/Tokyo',
    contactIds: [tanaka.id],
    sendsInvitations: true,
  });
  await arrived(1);
  const { to, source, parsed, part, file } = await lastMail();
  expect([to, parsed.subject]).toEqual(['tanaka@kura.example', '【ご案内】キックオフ会議']);
  expect(parsed).toMatchObject({
    from: { name: 'Joris Meijer', address: 'desk@kavel.example' },
    replyTo: [{ address: organiser.email }],
  });
  expect(parsed.text).toContain('田中 美咲 様');
  expect(parsed.html).toContain('2027年5月6日（木）9:30–10:30'.replace('9:30', '09:30'));
  // Outlook and Google act upon the part whose method stands in its type (RFC 6047, 2.4).
  expect(source).toMatch(/content-type: text\/calendar;[^:]*method=REQUEST/i);
  expect(source).toMatch(/content-type: multipart\/alternative/i);
  expect(source).not.toMatch(/[^\t\r\n -~]/);
  for (const calendar of [wordsOf(part), wordsOf(file)]) {
    expect(calendar).toContain('METHOD:REQUEST');
    expect(calendar).toContain('DTSTART;TZID=Asia/Tokyo:20270506T093000');
    expect(calendar).toContain('BEGIN:VTIMEZONE');
    expect(calendar).toContain('SUMMARY:キックオフ会議');
    expect(calendar).toContain(`UID:${meeting.id}`);
  }
  await vi.waitFor(async () =>
    expect(await db.mail.findMany({ where: { meetingId: meeting.id } })).toMatchObject([
      { state: 'sent', attempts: 1, contactId: tanaka.id },
    ]),
  );

  clock.advance({ minutes: 1 });
  await cancelMeeting(ctx, meeting.id, 1);
  await arrived(2);
  const off = await lastMail();
  expect(off.source).toMatch(/content-type: text\/calendar;[^:]*method=CANCEL/i);
  expect(wordsOf(off.part)).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1[\s\S]*STATUS:CANCELLED/);
});

test('a contact was written to, a colleague was not: only the first stands on the timeline as a mail', async () => {
  const colleague = await aUser(db, { name: 'Farah El Idrissi' });
  const other = await aLead(db);
  const before = sink.arrived.length;
  await createMeeting(ctx, {
    kind: 'call',
    subject: 'Before the visit',
    leadId: other.id,
    beginsAt: new Date('2027-05-06T08:00:00Z'),
    endsAt: new Date('2027-05-06T08:30:00Z'),
    colleagueIds: [colleague.id],
    sendsInvitations: true,
  });
  await arrived(before + 1);
  await vi.waitFor(async () =>
    expect(await db.mail.count({ where: { leadId: other.id, state: 'sent' } })).toBe(1),
  );
  expect(await db.activity.count({ where: { leadId: other.id, kind: 'mail' } })).toBe(0);
});
