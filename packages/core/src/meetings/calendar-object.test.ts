import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarObject } from './calendar-object.ts';

const instant = Temporal.Instant.from;
const given: CalendarEvent = {
  uid: '01932f6e-0000-7000-8000-000000000001',
  sequence: 2,
  stampedAt: instant('2026-11-24T09:00:00Z'),
  beginsAt: instant('2027-05-06T07:00:00Z'),
  endsAt: instant('2027-05-06T08:30:00Z'),
  timeZone: 'Europe/Amsterdam',
  subject: 'キックオフ会議：アルメレの用地について; "Hall, phase 2"',
  text: 'ご確認ください。\n二行目です。',
  place: 'Stadhuisplein 1, Almere',
  link: 'https://meet.example/kura',
  organiser: { name: 'Sanne "de" Vries', email: 'sanne@kavel.example' },
  attendees: [
    { name: '田中 美咲', email: 'tanaka@kura.example' },
    { name: 'Joris Meijer', email: 'joris@kavel.example' },
  ],
};
const written = (over: Partial<CalendarEvent> = {}) => calendarObject('REQUEST', { ...given, ...over });

/** As a reader sees it that knows no zones but those of the object itself. */
function read(source: string) {
  const calendar = new ICAL.Component(ICAL.parse(source));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no VEVENT');
  const event = new ICAL.Event(component);
  const at = (time: ICAL.Time, name: string) => {
    const zone = zones.find(({ tzid }) => tzid === component.getFirstProperty(name)?.getParameter('tzid'));
    if (!zone) throw new Error(`no VTIMEZONE of ${name}`);
    const wall = time.clone();
    wall.zone = zone;
    return Temporal.Instant.from(wall.convertToZone(ICAL.Timezone.utcTimezone).toString()).toString();
  };
  return {
    calendar,
    component,
    event,
    zones,
    begins: at(event.startDate, 'dtstart'),
    ends: at(event.endDate, 'dtend'),
  };
}

test.each([
  ['Europe/Amsterdam', 'the day before summer time', '2027-03-27T09:00:00Z'],
  ['Europe/Amsterdam', 'the hour before summer time', '2027-03-28T00:30:00Z'],
  ['Europe/Amsterdam', 'the hour after summer time began', '2027-03-28T01:00:00Z'],
  ['Europe/Amsterdam', 'summer', '2027-07-01T07:00:00Z'],
  ['Europe/Amsterdam', 'the hours before winter time', '2027-10-30T23:30:00Z'],
  ['Europe/Amsterdam', 'after winter time began', '2027-10-31T02:00:00Z'],
  ['Europe/Amsterdam', 'winter', '2027-12-01T08:00:00Z'],
  ['Asia/Tokyo', 'winter', '2027-01-15T00:30:00Z'],
  ['Asia/Tokyo', 'summer', '2027-07-15T00:30:00Z'],
  ['Asia/Shanghai', 'summer', '2027-07-15T02:00:00Z'],
  ['Asia/Taipei', 'summer', '2027-07-15T02:00:00Z'],
  ['Asia/Seoul', 'a day over midnight', '2027-02-28T15:00:00Z'],
  ['Asia/Ho_Chi_Minh', 'summer', '2027-07-15T02:00:00Z'],
  ['Asia/Kolkata', 'half an hour', '2027-07-15T03:30:00Z'],
  ['America/New_York', 'the day before summer time', '2027-03-13T15:00:00Z'],
  ['America/New_York', 'the day of summer time', '2027-03-14T14:00:00Z'],
  ['America/New_York', 'the day after winter time', '2027-11-08T15:00:00Z'],
  ['America/Sao_Paulo', 'no summer time any more', '2027-01-15T12:00:00Z'],
])('%s, %s: read back by its own VTIMEZONE it is the same instant', (timeZone, _what, begins) => {
  const beginsAt = instant(begins);
  const endsAt = beginsAt.add({ minutes: 90 });
  const source = written({ timeZone, beginsAt, endsAt });
  const seen = read(source);
  expect([seen.begins, seen.ends]).toEqual([beginsAt.toString(), endsAt.toString()]);
  expect(seen.zones.map(({ tzid }) => tzid)).toEqual([timeZone]);
  expect(source).toContain(`DTSTART;TZID=${timeZone}:`);
  expect(source).toMatch(
    /BEGIN:VTIMEZONE[\s\S]*BEGIN:STANDARD[\s\S]*TZOFFSETTO:[+-]\d{4}[\s\S]*END:VTIMEZONE/,
  );
});

test('UTC needs no zone: its hours bear a Z', () => {
  const source = written({ timeZone: 'UTC', beginsAt: instant('2027-01-15T12:00:00Z') });
  expect(source).toContain('DTSTART:20270115T120000Z\r\n');
});

test('every zone that a contact may be in has a VTIMEZONE', () => {
  const lacking = Intl.supportedValuesOf('timeZone').filter(
    (timeZone) => !written({ timeZone }).includes(`TZID:${timeZone}\r\n`),
  );
  expect(lacking).toEqual([]);
});

describe('an invitation', () => {
  const source = written();
  const { calendar, component, event } = read(source);

  test('says what it does, which meeting it is and how often that changed', () => {
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect([event.uid, event.sequence]).toEqual([given.uid, 2]);
    expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-24T09:00:00Z');
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test('keeps its words in any script', () => {
    expect(event.summary).toBe(given.subject);
    expect(event.description).toBe('ご確認ください。\n二行目です。\n\nhttps://meet.example/kura');
    expect(event.location).toBe('Stadhuisplein 1, Almere');
  });

  test('names organiser and guests, who are asked for an answer', () => {
    const organiser = component.getFirstProperty('organizer');
    expect([organiser?.getParameter('cn'), organiser?.getFirstValue()]).toEqual([
      "Sanne 'de' Vries",
      'mailto:sanne@kavel.example',
    ]);
    const guests = component
      .getAllProperties('attendee')
      .map((one) => [
        one.getParameter('cn'),
        String(one.getFirstValue()).toLowerCase(),
        one.getParameter('rsvp'),
      ]);
    expect(guests).toEqual([
      ['田中 美咲', 'mailto:tanaka@kura.example', 'TRUE'],
      ['Joris Meijer', 'mailto:joris@kavel.example', 'TRUE'],
    ]);
    expect(component.getAllProperties('attendee').map((one) => one.getParameter('partstat'))).toEqual([
      'NEEDS-ACTION',
      'NEEDS-ACTION',
    ]);
  });

  test('stands in lines of at most 75 octets that end in CRLF (RFC 5545, 3.1)', () => {
    expect(source).not.toMatch(/(?<!\r)\n/);
    expect(source.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const longest = Math.max(...source.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });
});

test('a meeting that is called off is cancelled under the same UID', () => {
  const { calendar, component, event } = read(calendarObject('CANCEL', { ...given, sequence: 3 }));
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
  expect([event.uid, event.sequence]).toEqual([given.uid, 3]);
  expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('words of a guest cannot add lines', () => {
  const { component } = read(
    written({ attendees: [{ name: 'Kim\r\nATTENDEE:mailto:x@y.example', email: 'kim@polder.example' }] }),
  );
  expect(component.getAllProperties('attendee')).toHaveLength(1);
});
