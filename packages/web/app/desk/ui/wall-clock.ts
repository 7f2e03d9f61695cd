const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/**
 * The instant (ISO 8601) at which the clocks of a zone show what was filled in (YYYY-MM-DDTHH:MM); what is no moment comes
 * back as it was typed, so that the API refuses it by name. Of an hour that comes twice the first; in Node and in every
 * browser alike.
 */
export function instantIn(typed: string, zone: string): string {
  const wanted = asIfUtc(typed);
  if (wanted === undefined) return typed;
  let at = wanted;
  // The offset is that of the instant, which is known only with the offset: the second look is exact but within an hour of a change.
  for (let look = 0; look < 2; look += 1) at = wanted - (shown(at, zone) - at);
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** What the clocks of a zone show at an instant, as a field for date and time takes it: YYYY-MM-DDTHH:MM. */
export const wallIn = (iso: string, zone: string): string =>
  new Date(shown(Date.parse(iso), zone)).toISOString().slice(0, 16);

/** What was filled in, moved by minutes; as it was typed where it is no moment. */
export function movedBy(typed: string, minutes: number): string {
  const at = asIfUtc(typed);
  return at === undefined ? typed : new Date(at + minutes * 60_000).toISOString().slice(0, 16);
}

/** The minutes from one moment that was filled in to another; undefined where one of them is no moment. */
export function minutesBetween(from: string, until: string): number | undefined {
  const [begins, ends] = [asIfUtc(from), asIfUtc(until)];
  return begins === undefined || ends === undefined ? undefined : (ends - begins) / 60_000;
}

function asIfUtc(typed: string): number | undefined {
  if (!pattern.test(typed)) return undefined;
  const at = Date.parse(`${typed.slice(0, 16)}:00Z`);
  return Number.isNaN(at) ? undefined : at;
}

/** The clock of a zone, as milliseconds as if that clock were at UTC. */
function shown(at: number, zone: string): number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
}
