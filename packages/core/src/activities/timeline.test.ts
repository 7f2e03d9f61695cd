import { beforeAll, expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { aLead, updateLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation, updateOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  type ActivityKind,
  findTimeline,
  logActivity,
  type NewActivity,
  type TimelineSubject,
} from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: actorOf(await aUser(db, given)) };
}
const desk = await as({ name: 'Desk', sharedDesk: true, role: 'account-manager' });
const inAlmere = await as({ municipalityId: almere.id });
const inNeither = await as({ sharedDesk: false });

/** An organisation with a lead in each of two municipalities, one of which came from an inquiry. */
const story = await tellStory();

async function tellStory() {
  const { id: organisationId } = await anOrganisation(db, { name: 'Kura' });
  const { id: contactId } = await aContact(db, { organisationId });
  const ours = await aLead(db, { organisationId, contactId, municipalityId: almere.id, title: 'Ours' });
  const theirs = await aLead(db, { organisationId, municipalityId: amsterdam.id, title: 'Theirs' });
  const inquiry = await db.inquiry.create({
    data: {
      reference: 'KURA2345',
      channel: 'web',
      locale: 'ja',
      state: 'accepted',
      answers: {},
      organisationName: 'Kura',
      normalisedName: 'kura',
      country: 'JP',
      kind: 'new-establishment',
      contactName: 'Tanaka',
      contactEmail: 'tanaka@kura.example',
      receivedAt: '2026-11-03T09:00:00Z',
      answerDueAt: '2026-11-05T09:00:00Z',
      municipalityId: almere.id,
      organisationId,
      contactId,
      leadId: ours.id,
    },
  });
  return { organisationId, contactId, ours, theirs, inquiryId: inquiry.id };
}

const day = (n: number) => Temporal.Instant.from(`2026-11-${String(n).padStart(2, '0')}T09:00:00Z`);
const tell = (n: number, kind: ActivityKind, text: string, about: Omit<NewActivity, 'kind'>) =>
  logActivity(desk, { kind, text, happenedAt: day(n), ...about });

beforeAll(async () => {
  const { organisationId, contactId, ours, theirs, inquiryId } = story;
  await tell(3, 'received', 'inquiry came in', { inquiryId });
  await tell(5, 'note', 'of the organisation', { organisationId });
  await tell(6, 'call', 'with the contact', { contactId });
  await tell(7, 'visit', 'for our lead', { leadId: ours.id, contactId });
  await tell(8, 'meeting', 'for their lead', { leadId: theirs.id, contactId, organisationId });
  await tell(9, 'note', 'of the inquiry and their lead', { inquiryId, leadId: theirs.id });
  await updateOrganisation(desk, organisationId, 1, { sector: 'H' });
  await updateLead(desk, ours.id, 1, { ownerId: desk.actor.id });
  await updateLead(desk, theirs.id, 1, { summary: 'A secret of Amsterdam' });
});

async function read(ctx: UserContext, subject: TimelineSubject): Promise<string[]> {
  const { items } = await findTimeline(ctx, { ...subject, limit: 100 });
  return items.map(({ text, kind, fields }) => text ?? `${kind} ${Object.keys(fields ?? {})}`);
}

test('an organisation’s timeline has all that belongs to it, the newest first', async () => {
  const all = await read(desk, { organisationId: story.organisationId });
  expect(all.slice(0, 3).sort()).toEqual(['edited ownerId', 'edited sector', 'edited summary']);
  expect(all.slice(3)).toEqual([
    'of the inquiry and their lead',
    'for their lead',
    'for our lead',
    'with the contact',
    'of the organisation',
    'inquiry came in',
  ]);
});

test('what belongs to another municipality’s lead is in no timeline', async () => {
  const { organisationId, contactId, ours, theirs, inquiryId } = story;
  expect((await read(inAlmere, { organisationId })).sort()).toEqual([
    'edited ownerId',
    'edited sector',
    'for our lead',
    'inquiry came in',
    'of the organisation',
    'with the contact',
  ]);
  expect(await read(inAlmere, { contactId })).toEqual(['for our lead', 'with the contact']);
  expect(await read(inAlmere, { inquiryId })).toEqual(['inquiry came in']);
  expect(await read(inAlmere, { leadId: ours.id })).toEqual([
    'edited ownerId',
    'for our lead',
    'inquiry came in',
  ]);
  await expect(findTimeline(inAlmere, { leadId: theirs.id })).rejects.toMatchObject({ kind: 'not-found' });
});

test('who sees no leads reads of the organisation and the contact alone', async () => {
  const { organisationId, contactId, ours, inquiryId } = story;
  expect(await read(inNeither, { organisationId })).toEqual([
    'edited sector',
    'with the contact',
    'of the organisation',
  ]);
  expect(await read(inNeither, { contactId })).toEqual(['with the contact']);
  for (const subject of [{ leadId: ours.id }, { inquiryId }]) {
    await expect(findTimeline(inNeither, subject)).rejects.toMatchObject({ kind: 'not-found' });
  }
});

test('an entry tells what it is about, by whom, and names instead of ids', async () => {
  const { items } = await findTimeline(inAlmere, { leadId: story.ours.id });
  expect(items[0]).toMatchObject({
    type: 'change',
    kind: 'edited',
    by: { id: desk.actor.id, name: 'Desk' },
    fields: { ownerId: [null, 'Desk'] },
    lead: { id: story.ours.id, name: 'Ours' },
    inquiry: null,
  });
  expect(items[1]).toMatchObject({ type: 'activity', kind: 'visit', at: new Date('2026-11-07T09:00:00Z') });
  expect(items[2]).toMatchObject({ kind: 'received', inquiry: { name: 'KURA2345' }, lead: null });
});

test('pages of two: every entry once, also when several stand at one moment', async () => {
  const { organisationId } = story;
  const whole = await findTimeline(desk, { organisationId, limit: 100 });
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await findTimeline(desk, { organisationId, limit: 2, cursor });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(ids).toEqual(whole.items.map(({ id }) => id));
  expect(ids).toHaveLength(9);
});

test('of no record, or of two, there is no timeline', async () => {
  const { organisationId, contactId } = story;
  for (const subject of [{}, { organisationId, contactId }]) {
    await expect(findTimeline(desk, subject)).rejects.toMatchObject({ kind: 'broken-rule' });
  }
});
