import { tzlib_get_ical_block } from 'timezones-ical-library';

/**
 * The VTIMEZONE of an IANA zone (RFC 5545, 3.6.5), under the name by which it was asked for: the library gives a zone that
 * follows another under the other's name (Europe/Amsterdam as Europe/Brussels). Null for a zone that it does not know.
 */
export function timeZoneComponent(timeZone: string): string | null {
  const [block] = tzlib_get_ical_block(timeZone);
  if (!block?.startsWith('BEGIN:VTIMEZONE')) return null;
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${timeZone}`);
}
