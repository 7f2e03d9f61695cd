import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { aLead, getLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { correctActivity, findTimeline, getActivity, writeActivity } from './index.ts';

const db = await useTestDb();
const instant = Temporal.Instant.from;
const { almere } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: actorOf(await aUser(db, given)) };
}
const joris = await as({ municipalityId: almere.id, name: 'Joris Meijer' });
const farah = await as({ municipalityId: almere.id, name: 'Farah El Idrissi' });
const { id: organisationId } = await anOrganisation(db);
const tanaka = await aContact(db, { organisationId, name: '田中 美咲' });
const sato = await aContact(db, { organisationId, name: '佐藤 健' });
const ourLead = () => aLead(db, { organisationId, municipalityId: almere.id });
const visit = (leadId: string) =>
  writeActivity(joris, {
    kind: 'visit',
    text: 'Saw the hall',
    leadId,
    happenedAt: instant('2026-11-20T05:00:00Z'),
    timeZone: 'Asia/Tokyo',
    minutes: 90,
    contactIds: [tanaka.id],
    colleagueIds: [joris.actor.id],
  });
const codesOf = (attempt: Promise<unknown>) =>
  attempt.catch((error) =>
    error.fields.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`),
  );

test('an activity in full keeps its hour by its own clock, its people and its time, and stands on their timelines', async () => {
  const { id: leadId } = await ourLead();
  const written = await visit(leadId);
  expect(written).toMatchObject({ minutes: 90, timeZone: 'Asia/Tokyo', version: 1 });
  const { items } = await findTimeline(joris, { leadId });
  expect(items).toMatchObject([
    {
      minutes: 90,
      timeZone: 'Asia/Tokyo',
      people: { contacts: [{ name: '田中 美咲' }], colleagues: [{ name: 'Joris Meijer' }] },
      corrections: [],
    },
  ]);
  const theirs = await findTimeline(joris, { contactId: tanaka.id });
  expect(theirs.items.map(({ id }) => id)).toContain(written.id);
});

test('the time spent on a lead is that of its activities together', async () => {
  const { id: leadId } = await ourLead();
  expect((await getLead(joris, leadId)).minutesSpent).toBe(0);
  const { id } = await visit(leadId);
  await writeActivity(farah, { kind: 'call', text: 'Called', leadId, minutes: 15 });
  await writeActivity(farah, { kind: 'note', text: 'A note', leadId });
  expect((await getLead(joris, leadId)).minutesSpent).toBe(105);
  await correctActivity(joris, id, 1, { minutes: 60 });
  expect((await getLead(joris, leadId)).minutesSpent).toBe(75);
});

test('who wrote it corrects it; old and new stand in the log and on the timeline, with names', async () => {
  const { id: leadId } = await ourLead();
  const { id } = await visit(leadId);
  const now = await correctActivity(joris, id, 1, {
    text: ' Saw both halls ',
    minutes: 120,
    contactIds: [tanaka.id, sato.id],
  });
  expect(now).toMatchObject({ text: 'Saw both halls', minutes: 120, version: 2 });
  expect(now.contacts).toHaveLength(2);
  const [entry] = (await findTimeline(farah, { leadId })).items;
  expect(entry?.corrections).toMatchObject([
    {
      by: { name: 'Joris Meijer' },
      fields: {
        text: ['Saw the hall', 'Saw both halls'],
        minutes: [90, 120],
        contactIds: [['田中 美咲'], expect.arrayContaining(['田中 美咲', '佐藤 健'])],
      },
    },
  ]);
  expect(await db.change.count({ where: { noun: 'activity', recordId: id } })).toBe(1);
});

test('nothing is logged where nothing is corrected', async () => {
  const { id } = await visit((await ourLead()).id);
  const same = await correctActivity(joris, id, 1, { text: 'Saw the hall', contactIds: [tanaka.id] });
  expect(same.version).toBe(1);
  expect(await db.change.count({ where: { noun: 'activity', recordId: id } })).toBe(0);
});

test('a correction that another was faster than is a conflict with both', async () => {
  const { id } = await visit((await ourLead()).id);
  await correctActivity(joris, id, 1, { minutes: 30 });
  await expect(correctActivity(joris, id, 1, { minutes: 45 })).rejects.toMatchObject({
    code: 'stale-edit',
    extra: { current: { minutes: 30, version: 2 } },
  });
});

test('another colleague does not correct it, and nobody a step of Kavel', async () => {
  const { id: leadId } = await ourLead();
  const { id } = await visit(leadId);
  await expect(correctActivity(farah, id, 1, { minutes: 30 })).rejects.toMatchObject({ kind: 'forbidden' });
  const step = await db.activity.create({
    data: {
      kind: 'task-made',
      leadId,
      userId: joris.actor.id,
      happenedAt: '2026-11-20T09:00:00Z',
      createdAt: '2026-11-20T09:00:00Z',
    },
  });
  const attempt = correctActivity(joris, step.id, 1, { text: 'A' });
  await expect(attempt).rejects.toMatchObject({ kind: 'forbidden' });
});

test('what cannot be is refused by field, when it is written and when it is corrected', async () => {
  const { id: leadId } = await ourLead();
  const hidden = await aContact(db, {
    organisationId: (await anOrganisation(db, { confidential: true })).id,
  });
  const wrong = {
    happenedAt: instant('2026-11-24T09:06:00Z'),
    timeZone: 'Tokyo',
    contactIds: [hidden.id],
    colleagueIds: ['nobody'],
  };
  const expected = [
    '/happenedAt moment-future',
    '/timeZone time-zone',
    '/contactIds invalid-choice',
    '/colleagueIds invalid-choice',
  ];
  const attempt = writeActivity(joris, { kind: 'call', text: 'A', leadId, ...wrong });
  expect(await codesOf(attempt)).toEqual(expected);
  const { id } = await visit(leadId);
  expect(await codesOf(correctActivity(joris, id, 1, wrong))).toEqual(expected);
  expect(await codesOf(correctActivity(joris, id, 1, { text: ' ' }))).toEqual(['/text required']);
});

test('a visit with somebody of a hidden organisation does not exist for who does not see that one', async () => {
  const desk = await as({ sharedDesk: true });
  const { id: leadId } = await ourLead();
  const hidden = await aContact(db, {
    organisationId: (await anOrganisation(db, { confidential: true })).id,
  });
  const given = { kind: 'visit', text: 'With the secret one', leadId, minutes: 60 } as const;
  const { id } = await writeActivity(desk, { ...given, contactIds: [hidden.id] });
  expect((await findTimeline(joris, { leadId })).items).toEqual([]);
  await expect(getActivity(joris, id)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await getLead(joris, leadId)).minutesSpent).toBe(0);
  expect((await getLead(desk, leadId)).minutesSpent).toBe(60);
});

test('a lead wakes by the hour to which an activity is corrected', async () => {
  const { id: leadId } = await aLead(db, {
    organisationId,
    municipalityId: almere.id,
    lastActivityAt: '2026-11-01T09:00:00Z',
  });
  const { id } = await visit(leadId);
  await correctActivity(joris, id, 1, { happenedAt: instant('2026-11-23T09:00:00Z') });
  const lead = await db.lead.findUniqueOrThrow({ where: { id: leadId } });
  expect(lead.lastActivityAt.toISOString()).toBe('2026-11-23T09:00:00.000Z');
});
