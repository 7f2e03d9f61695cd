import type { UserContext } from '../context.ts';
import type { FieldError } from '../errors.ts';
import { ofSeenOrganisation } from '../organisations/index.ts';
import { isTimeZone } from '../time-zones/index.ts';

/** What a colleague says of something that happened, beside its words. */
export interface Facts {
  /** When it happened; now when absent. */
  happenedAt?: Temporal.Instant | undefined;
  /** IANA time zone in which he says it; the desk's when absent. */
  timeZone?: string | null | undefined;
  /** Time that we spent on it, in minutes. */
  minutes?: number | null | undefined;
  /** The contacts who were there. */
  contactIds?: readonly string[] | undefined;
  /** The colleagues who were there. */
  colleagueIds?: readonly string[] | undefined;
}

/** How far a browser's clock may run ahead of ours before a moment is in the future. */
const leeway = { minutes: 5 };

/** What is wrong with these facts: a moment that has yet to come, no time zone, people who are not there for this colleague. */
export async function factProblems(ctx: UserContext, given: Facts): Promise<FieldError[]> {
  const { db, actor } = ctx;
  const { happenedAt, timeZone, contactIds = [], colleagueIds = [] } = given;
  const problems: FieldError[] = [];
  if (happenedAt && Temporal.Instant.compare(happenedAt, ctx.clock.now().add(leeway)) > 0) {
    problems.push({ pointer: '/happenedAt', code: 'moment-future', message: 'This has yet to happen.' });
  }
  if (timeZone && !isTimeZone(timeZone)) {
    problems.push({ pointer: '/timeZone', code: 'time-zone', message: 'This is no IANA time zone.' });
  }
  const contacts = { AND: [{ id: { in: [...contactIds] } }, ofSeenOrganisation(actor)] };
  if (contactIds.length > 0 && (await db.contact.count({ where: contacts })) < new Set(contactIds).size) {
    problems.push(unknown('/contactIds', 'contact'));
  }
  const users = { id: { in: [...colleagueIds] } };
  if (colleagueIds.length > 0 && (await db.user.count({ where: users })) < new Set(colleagueIds).size) {
    problems.push(unknown('/colleagueIds', 'colleague'));
  }
  return problems;
}

const unknown = (pointer: string, noun: string): FieldError => ({
  pointer,
  code: 'invalid-choice',
  message: `There is no such ${noun}.`,
});
