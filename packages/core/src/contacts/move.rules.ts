import { asDay } from '../clock.ts';
import type { FieldError } from '../errors.ts';

/** What of a contact decides whether he can have moved. */
interface Present {
  organisationId: string;
  startedOn: Date | null;
  leftOn: Date | null;
}

/** Why a person cannot have gone there on that day; days are midnights UTC. */
export function moveProblems(
  { organisationId, on }: { organisationId: string; on: Date },
  { organisationId: present, startedOn, leftOn }: Present,
  today: Temporal.PlainDate,
): FieldError[] {
  const problems: FieldError[] = [];
  const wrong = (field: string, code: string, message: string) =>
    problems.push({ pointer: `/${field}`, code, message });
  if (organisationId === present) {
    wrong('organisationId', 'same-organisation', 'The contact works for this organisation already.');
  }
  if (on > asDay(today)) wrong('on', 'day-future', 'This day has yet to come.');
  else if (startedOn && on <= startedOn) {
    wrong('on', 'moved-before-coming', 'The contact came to the present organisation on or after this day.');
  } else if (leftOn && on <= leftOn) {
    wrong('on', 'moved-before-leaving', 'The contact left the present organisation on or after this day.');
  }
  return problems;
}

/** The last day at the organisation before: the day of leaving where that is known, else the day before the move. */
export function lastDayThere(on: Date, leftOn: Date | null): Date {
  return leftOn ?? dayBefore(on);
}

/** The day of leaving that stood before a move, from what the move wrote; null where there was none. */
export function leftBefore(movedOn: Date | null, endedOn: Date): Date | null {
  return movedOn && dayBefore(movedOn).getTime() === endedOn.getTime() ? null : endedOn;
}

function dayBefore(day: Date): Date {
  const before = Temporal.PlainDate.from(day.toISOString().slice(0, 10)).subtract({ days: 1 });
  return asDay(before);
}
