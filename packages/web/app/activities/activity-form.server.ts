import { textIn } from '../desk/form-values.server.ts';
import { deskZone } from '../desk/ui/dates.ts';
import { instantIn, wallIn } from '../desk/ui/wall-clock.ts';
import { idsIn } from '../people/choices.ts';
import { minutesTyped } from './time-spent.ts';

/**
 * What the form of an activity in full says; what is no time or number goes as it was typed. A moment that stands as it
 * stood keeps its seconds, which the form does not show, and the desk's own clock need not be said.
 */
export function activityIn(form: FormData) {
  const timeZone = textIn(form, 'timeZone');
  const happenedAt = textIn(form, 'happenedAt');
  const was = textIn(form, 'was');
  const isSame = was !== '' && wallIn(was, timeZone) === happenedAt;
  return {
    kind: textIn(form, 'kind') as 'note',
    text: textIn(form, 'text'),
    ...(happenedAt && { happenedAt: isSame ? was : instantIn(happenedAt, timeZone) }),
    timeZone: timeZone === deskZone ? null : timeZone,
    minutes: (minutesTyped(textIn(form, 'minutes')) ?? null) as number | null,
    contactIds: idsIn(form, 'contactIds'),
    colleagueIds: idsIn(form, 'colleagueIds'),
  };
}
