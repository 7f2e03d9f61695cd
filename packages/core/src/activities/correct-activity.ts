import { differences, logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, staleEdit } from '../errors.ts';
import { tidyText } from '../names/index.ts';
import { defined } from '../objects.ts';
import { type Activity, getActivity } from './activities.queries.ts';
import { isWritten, type WrittenKind } from './activity.codes.ts';
import { wakeLead } from './log-activity.ts';
import { type Facts, factProblems } from './written-facts.ts';

export interface CorrectActivity extends Facts {
  kind?: WrittenKind | undefined;
  text?: string | undefined;
}

/**
 * Corrects what this colleague wrote down himself, with old and new in the log; a stale version is a conflict that carries
 * the entry. What another wrote, or Kavel, is forbidden. Broken rules by field as when it was written; people who were
 * there already are not asked about again.
 */
export function correctActivity(
  ctx: UserContext,
  id: string,
  version: number,
  edit: CorrectActivity,
): Promise<Activity> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const before = await getActivity(tx, id);
    if (!isWritten(before.kind) || before.userId !== ctx.actor.id) {
      throw new DomainError('forbidden', 'not-your-activity', 'Only who wrote this down corrects it.');
    }
    if (before.version !== version) throw staleEdit('activity', before);
    const columns = defined({
      kind: edit.kind,
      text: edit.text === undefined ? undefined : tidyText(edit.text),
      happenedAt: edit.happenedAt && asDate(edit.happenedAt),
      timeZone: edit.timeZone,
      minutes: edit.minutes,
    });
    const there = { contactIds: idsOf(before.contacts), colleagueIds: idsOf(before.colleagues) };
    const people = defined({ contactIds: edit.contactIds, colleagueIds: edit.colleagueIds });
    await refuseWrong(tx, edit, columns.text, there);
    const changes = differences({ ...before, ...there }, { ...columns, ...people });
    if (Object.keys(changes).length === 0) return before;
    const { count } = await db.activity.updateMany({
      where: { id, version },
      data: { ...columns, version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('activity', await getActivity(tx, id));
    await keepPeople(tx, id, people);
    await logChange(tx, 'activity', id, changes);
    const now = await getActivity(tx, id);
    await wakeLead(tx, now);
    return now;
  });
}

type PeopleIds = Pick<Facts, 'contactIds' | 'colleagueIds'>;
const idsOf = (people: readonly { id: string }[]) => people.map(({ id }) => id);

async function refuseWrong(
  ctx: UserContext,
  edit: CorrectActivity,
  text: string | undefined,
  there: { contactIds: string[]; colleagueIds: string[] },
): Promise<void> {
  const added = {
    contactIds: edit.contactIds?.filter((id) => !there.contactIds.includes(id)),
    colleagueIds: edit.colleagueIds?.filter((id) => !there.colleagueIds.includes(id)),
  };
  const problems = await factProblems(ctx, { ...edit, ...added });
  if (text === '') problems.push({ pointer: '/text', code: 'required', message: 'Write what happened.' });
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This cannot be written down so.', problems);
}

/** Who was there, as it is said now; nothing where nothing was said. */
async function keepPeople({ db }: UserContext, activityId: string, people: PeopleIds): Promise<void> {
  if (people.contactIds) {
    await db.activityContact.deleteMany({ where: { activityId } });
    const data = [...new Set(people.contactIds)].map((contactId) => ({ activityId, contactId }));
    await db.activityContact.createMany({ data });
  }
  if (people.colleagueIds) {
    await db.activityColleague.deleteMany({ where: { activityId } });
    const data = [...new Set(people.colleagueIds)].map((userId) => ({ activityId, userId }));
    await db.activityColleague.createMany({ data });
  }
}
