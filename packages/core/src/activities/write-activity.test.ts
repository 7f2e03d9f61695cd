import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { aLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { type ActivityKind, activityKinds, contactKinds } from './activity.codes.ts';
import { logActivity, writeActivity } from './index.ts';

const db = await useTestDb();
const now = '2026-11-24T09:00:00Z';
const instant = Temporal.Instant.from;
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock: fixedClock(now), actor: actorOf(await aUser(db, given)) };
}
const inAlmere = await as({ municipalityId: almere.id });

const quietSince = '2026-11-02T09:00:00.000Z';
const aQuietLead = () =>
  aLead(db, { municipalityId: almere.id, lastActivityAt: quietSince, createdAt: quietSince });

async function lastActivityOf(id: string): Promise<string> {
  return (await db.lead.findUniqueOrThrow({ where: { id } })).lastActivityAt.toISOString();
}

test.each(activityKinds)('%s wakes a quiet lead only when it is something with the company', async (kind) => {
  const { id: leadId } = await aQuietLead();
  await logActivity(inAlmere, { kind, leadId });
  const wakes = (contactKinds as readonly ActivityKind[]).includes(kind);
  expect(await lastActivityOf(leadId)).toBe(wakes ? '2026-11-24T09:00:00.000Z' : quietSince);
});

test('the kinds that wake are those of the glossary', () => {
  expect([...contactKinds].sort()).toEqual(['addition', 'call', 'mail', 'meeting', 'note', 'visit']);
});

test('the quiet clock counts from the meeting, not from the typing, and never goes back', async () => {
  const { id: leadId } = await aQuietLead();
  const meet = (at: string) =>
    writeActivity(inAlmere, { kind: 'meeting', text: 'Met', leadId, happenedAt: instant(at) });
  await meet('2026-11-10T14:00:00Z');
  expect(await lastActivityOf(leadId)).toBe('2026-11-10T14:00:00.000Z');
  await meet('2026-11-04T14:00:00Z');
  expect(await lastActivityOf(leadId)).toBe('2026-11-10T14:00:00.000Z');
});

test('writing something down does not make an open edit of the lead stale', async () => {
  const { id, version, updatedAt } = await aQuietLead();
  await writeActivity(inAlmere, { kind: 'note', text: 'Called back', leadId: id });
  expect(await db.lead.findUnique({ where: { id } })).toMatchObject({ version, updatedAt });
});

test('what is written down bears its writer and both moments', async () => {
  const { id: contactId } = await aContact(db);
  const written = await writeActivity(inAlmere, {
    kind: 'call',
    text: '  Wants\r\nthe plot behind ',
    contactId,
    happenedAt: instant('2026-11-20T10:00:00Z'),
  });
  expect(written).toMatchObject({
    kind: 'call',
    text: 'Wants\nthe plot behind',
    userId: inAlmere.actor.id,
    happenedAt: new Date('2026-11-20T10:00:00Z'),
    createdAt: new Date(now),
    contactId,
  });
});

test('about nothing, about what is not seen, about another’s contact, empty or yet to come: refused, all at once', async () => {
  const before = await db.activity.count();
  const { id: leadId } = await aLead(db, { municipalityId: amsterdam.id });
  const { id: ownLeadId } = await aQuietLead();
  const { id: contactId } = await aContact(db);
  const refusal = (given: object) =>
    writeActivity(inAlmere, { kind: 'note', text: 'A note', ...given }).catch((error) =>
      error.fields.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`),
    );
  expect(await refusal({})).toEqual(['/ required']);
  expect(await refusal({ leadId, text: ' ', happenedAt: instant('2026-11-24T09:06:00Z') })).toEqual([
    '/leadId invalid-choice',
    '/happenedAt moment-future',
    '/text required',
  ]);
  expect(await refusal({ leadId: ownLeadId, contactId })).toEqual(['/contactId invalid-choice']);
  expect(await db.activity.count()).toBe(before);
});

test('a browser whose clock runs a little ahead is forgiven', async () => {
  const { id: leadId } = await aQuietLead();
  const happenedAt = instant('2026-11-24T09:04:00Z');
  expect(await writeActivity(inAlmere, { kind: 'call', text: 'Just now', leadId, happenedAt })).toMatchObject(
    {
      leadId,
    },
  );
});
