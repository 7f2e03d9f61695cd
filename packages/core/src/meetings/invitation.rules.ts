import { type Locale, labelOf } from '../code-lists/index.ts';
import { momentInWords } from '../mail-templates/index.ts';
import { invitationTexts } from './invitation.texts.ts';
import type { InvitationKind, MeetingKind } from './meeting.codes.ts';

/** What a mail about a meeting tells. */
export interface Invitation {
  kind: MeetingKind;
  subject: string;
  text: string | null;
  place: string | null;
  link: string | null;
  beginsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  /** IANA zone in which its hours were said. */
  timeZone: string;
}

/** To whom it is told: how he is addressed, in which language, and by which clock he lives. */
export interface Invited {
  addressed: string;
  language: Locale;
  timeZone: string;
}

/**
 * The words of a mail that invites, tells a change or calls off: polite, in the guest's language, with the hours by the
 * meeting's clock and, where that is another one, by his own.
 */
export function invitationMail(
  does: InvitationKind,
  meeting: Invitation,
  to: Invited,
  signature: string,
): { subject: string; text: string } {
  const texts = invitationTexts[to.language].mails[does];
  const values: Record<string, string> = {
    subject: meeting.subject,
    name: to.addressed,
    kind: labelOf(to.language, 'meetingKind', meeting.kind),
    facts: factsOf(meeting, to),
    said: does === 'cancel' ? '' : (meeting.text ?? ''),
    signature,
  };
  // Once: braces that somebody typed stay as they are.
  const fill = (words: string) =>
    words.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => values[name] ?? '');
  return { subject: fill(texts.subject), text: fill(texts.text).replace(/\n{3,}/g, '\n\n') };
}

function factsOf(meeting: Invitation, to: Invited): string {
  const { when, alsoWhen, place, link, colon } = invitationTexts[to.language];
  const inBoth = isSameClock(meeting, to.timeZone)
    ? []
    : [[alsoWhen, hoursIn(meeting, to.timeZone, to.language)]];
  const lines = [
    ['', meeting.subject],
    [when, hoursIn(meeting, meeting.timeZone, to.language)],
    ...inBoth,
    [place, meeting.place],
    [link, meeting.link],
  ];
  return lines
    .filter(([, said]) => said)
    .map(([label, said]) => (label ? `${label}${colon}${said}` : said))
    .join('\n');
}

const isSameClock = ({ beginsAt, timeZone }: Invitation, other: string) =>
  beginsAt.toZonedDateTimeISO(timeZone).offset === beginsAt.toZonedDateTimeISO(other).offset;

/** From when to when, by the clock of a zone; the day once where it ends on the day on which it begins. */
function hoursIn({ beginsAt, endsAt }: Invitation, timeZone: string, language: Locale): string {
  const [begins, ends] = [beginsAt, endsAt].map((at) => at.toZonedDateTimeISO(timeZone).toPlainDateTime());
  if (!begins || !ends) return '';
  const [from, to] = [clockOf(begins), clockOf(ends)];
  if (begins.toPlainDate().equals(ends.toPlainDate())) {
    return momentInWords(begins, timeZone, language).replace(from, `${from}–${to}`);
  }
  return `${momentInWords(begins, timeZone, language)} – ${momentInWords(ends, timeZone, language)}`;
}

const clockOf = (at: Temporal.PlainDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });
