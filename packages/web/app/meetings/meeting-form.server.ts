import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { instantIn } from '../desk/ui/wall-clock.ts';
import { idsIn } from '../people/choices.ts';

/** What the form of a meeting says; a moment is that of the zone beside it. */
export function meetingIn(form: FormData) {
  const timeZone = textIn(form, 'timeZone');
  return {
    kind: textIn(form, 'kind') as 'meeting',
    subject: textIn(form, 'subject'),
    text: choiceIn(form, 'text'),
    place: choiceIn(form, 'place'),
    link: choiceIn(form, 'link'),
    beginsAt: instantIn(textIn(form, 'beginsAt'), timeZone),
    endsAt: instantIn(textIn(form, 'endsAt'), timeZone),
    timeZone,
    colleagueIds: idsIn(form, 'colleagueIds'),
    contactIds: idsIn(form, 'contactIds'),
    sendsInvitations: form.get('sendsInvitations') !== null,
  };
}
