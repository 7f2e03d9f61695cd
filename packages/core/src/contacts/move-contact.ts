import { differences, logChange, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { callOffFollowUps } from '../mails/index.ts';
import { compareAnew } from '../matches/index.ts';
import { tidyLine } from '../names/index.ts';
import { organisationsSeenBy } from '../organisations/index.ts';
import { holdNames, refreshContactSearch } from '../search/index.ts';
import { type Contact, getContact } from './contacts.queries.ts';
import { refuse, todayIn } from './edited-columns.ts';
import { lastDayThere, leftBefore, moveProblems } from './move.rules.ts';

export interface MoveContact {
  /** Where he works now. */
  organisationId: string;
  /** His first day there, as midnight UTC. */
  on: Date;
  /** As it stands on the new card; without one, none is known. */
  jobTitle?: string | null | undefined;
}

/**
 * Takes a contact to another organisation, with his mails and his timeline; where he was stands among his positions.
 * What happened with him alone stays on the timeline of where it happened. Follow-ups that are planned are called off:
 * they are about a lead of the organisation that he left. An organisation that is not there or is his already, and a
 * day that has yet to come or lies before he came or left: broken rules by field.
 */
export function moveContact(
  ctx: UserContext,
  id: string,
  version: number,
  { organisationId, on, jobTitle }: MoveContact,
): Promise<Contact> {
  return changePlace(ctx, id, version, async (inside, before) => {
    const { db } = inside;
    refuse([
      ...(await organisationProblems(inside, organisationId)),
      ...moveProblems({ organisationId, on }, before, todayIn(ctx.clock)),
    ]);
    await db.contactPosition.create({
      data: {
        contactId: id,
        organisationId: before.organisationId,
        jobTitle: before.jobTitle,
        startedOn: before.startedOn,
        endedOn: lastDayThere(on, before.leftOn),
      },
    });
    // What was written down about the person alone happened at the organisation of that time.
    await db.activity.updateMany({
      where: { contactId: id, organisationId: null },
      data: { organisationId: before.organisationId },
    });
    return { organisationId, jobTitle: tidyLine(jobTitle ?? '') || null, startedOn: on, leftOn: null };
  });
}

/**
 * Takes back the latest move: the contact is where he was, with the job title he had there. An earlier move, one that
 * was taken back, and one from an organisation that is archived are conflicts.
 */
export function undoMove(
  ctx: UserContext,
  id: string,
  version: number,
  positionId: string,
): Promise<Contact> {
  return changePlace(ctx, id, version, async (inside, before) => {
    const { db } = inside;
    const latest = await db.contactPosition.findFirst({
      where: { contactId: id },
      orderBy: [{ endedOn: 'desc' }, { id: 'desc' }],
    });
    if (latest?.id !== positionId) {
      throw new DomainError('conflict', 'not-latest-move', 'Only the latest move can be taken back.');
    }
    if ((await organisationProblems(inside, latest.organisationId)).length > 0) {
      throw new DomainError('conflict', 'archived', 'The organisation before is archived.');
    }
    await db.contactPosition.delete({ where: { id: positionId } });
    const { organisationId, jobTitle, startedOn } = latest;
    return { organisationId, jobTitle, startedOn, leftOn: leftBefore(before.startedOn, latest.endedOn) };
  });
}

type Place = Required<
  Pick<Prisma.ContactUncheckedUpdateManyInput, 'organisationId' | 'jobTitle' | 'startedOn' | 'leftOn'>
> & { organisationId: string };

function changePlace(
  ctx: UserContext,
  id: string,
  version: number,
  placeOf: (inside: UserContext, before: Contact) => Promise<Place>,
): Promise<Contact> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getContact(inside, id);
    if (before.version !== version) throw staleEdit('contact', before);
    refuseArchived('contact', before);
    const place = await placeOf(inside, before);
    await compareAnew(db, [before.organisationId, place.organisationId]);
    const { count } = await db.contact.updateMany({
      where: { id, version },
      data: { ...place, updatedAt: asDate(ctx.clock.now()), version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('contact', await getContact(inside, id));
    await holdNames(db, { organisationId: place.organisationId });
    await refreshContactSearch(db, id);
    await logChange(inside, 'contact', id, differences({ ...before }, { ...place }));
    await callOffFollowUps(inside, id, 'moved');
    return getContact(inside, id);
  });
}

async function organisationProblems({ db, actor }: UserContext, id: string): Promise<FieldError[]> {
  const where = { AND: [{ id, archivedAt: null, mergedIntoId: null }, organisationsSeenBy(actor)] };
  if ((await db.organisation.count({ where })) > 0) return [];
  return [{ pointer: '/organisationId', code: 'invalid-choice', message: 'There is no such organisation.' }];
}
