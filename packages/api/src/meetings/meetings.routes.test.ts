import { aContact } from '@kavel/core/contacts';
import { aLead } from '@kavel/core/leads';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const { user, headers } = await aColleague('account-manager', { municipality: 'almere' });
const lead = await aLead(db, { municipalityId: user.municipalityId });
const guest = await aContact(db, { organisationId: lead.organisationId, name: '田中 美咲' });
const payload = {
  kind: 'meeting',
  subject: 'Kick-off',
  beginsAt: '2026-12-03T09:00:00+09:00',
  endsAt: '2026-12-03T10:00:00+09:00',
  timeZone: 'Asia/Tokyo',
  contactIds: [guest.id],
  leadId: lead.id,
};
const make = (more: object = {}, who = headers) =>
  app.inject({ method: 'POST', url: '/v1/meetings', headers: who, payload: { ...payload, ...more } });

test('a meeting is planned, listed, changed by version, called off, planned again and held', async () => {
  const made = await make();
  expect(made.statusCode).toBe(201);
  const meeting = made.json();
  expect(made.headers).toMatchObject({ etag: '"1"', location: `/v1/meetings/${meeting.id}` });
  expect(meeting).toMatchObject({
    beginsAt: '2026-12-03T00:00:00Z',
    organiser: { id: user.id },
    contacts: [{ id: guest.id, name: '田中 美咲', told: 'never' }],
    about: { noun: 'lead', id: lead.id },
  });
  const url = `/v1/meetings/${meeting.id}`;
  const list = await app.inject({ url: `/v1/meetings?leadId=${lead.id}&state=planned&count=exact`, headers });
  expect(list.json()).toMatchObject({ items: [{ id: meeting.id }], count: { value: 1 } });
  const send = (method: 'POST' | 'PATCH', path: string, version: number, body?: object) =>
    app.inject({
      method,
      url: url + path,
      headers: { ...headers, 'if-match': `"${version}"` },
      ...(body && { payload: body }),
    });
  expect((await send('PATCH', '', 1, { place: 'Room 2' })).json()).toMatchObject({
    place: 'Room 2',
    sequence: 1,
    version: 2,
  });
  const stale = await send('PATCH', '', 1, { place: 'Room 3' });
  expect([stale.statusCode, stale.json().current.version]).toEqual([409, 2]);
  expect((await send('POST', '/cancellations', 2)).json()).toMatchObject({ state: 'cancelled', version: 3 });
  expect((await send('POST', '/replannings', 3)).json()).toMatchObject({ state: 'planned', version: 4 });
  const held = await send('POST', '/holdings', 4, { text: 'They come', minutes: 90 });
  expect(held.json()).toMatchObject({ state: 'held', version: 5 });
  const { minutesSpent } = (await app.inject({ url: `/v1/leads/${lead.id}`, headers })).json();
  expect(minutesSpent).toBe(90);
  const written = await app.inject({ url: `/v1/activities/${held.json().activityId}`, headers });
  expect(written.json()).toMatchObject({ kind: 'meeting', minutes: 90, contacts: [{ id: guest.id }] });
});

test('its invitation is a calendar file for who sees it', async () => {
  const { id } = (await make()).json();
  const url = `/v1/meetings/${id}/invitation.ics`;
  const file = await app.inject({ url, headers });
  expect(file.statusCode).toBe(200);
  expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(file.headers['content-disposition']).toContain('invitation.ics');
  expect(file.body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;TZID=Asia\/Tokyo:20261203T090000\r\n/);
  const elsewhere = await signInAs('account-manager', { municipality: 'amsterdam' });
  expect((await app.inject({ url, headers: elsewhere })).statusCode).toBe(404);
});

test('is refused by field, and to who only looks', async () => {
  const refused = await make({ subject: ' ', beginsAt: 'tomorrow' });
  expect(refused.statusCode).toBe(422);
  expect(refused.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/subject',
    '/beginsAt',
  ]);
  const { user: blind } = await aColleague('account-manager', { municipality: 'amsterdam' });
  const uninvited = await make({ colleagueIds: [blind.id] });
  expect(uninvited.json().errors).toMatchObject([
    { pointer: '/colleagueIds', code: 'guest-cannot-see', params: { name: blind.name } },
  ]);
  const viewer = await signInAs('viewer', { municipality: 'almere' });
  expect((await make({}, viewer)).statusCode).toBe(403);
});

test('a colleague corrects what he wrote, by version; another does not', async () => {
  const body = { kind: 'call', text: 'Called', leadId: lead.id };
  const made = await app.inject({ method: 'POST', url: '/v1/activities', headers, payload: body });
  expect(made.headers.etag).toBe('"1"');
  const correct = (who: object, version: number, minutes: unknown) =>
    app.inject({
      method: 'PATCH',
      url: `/v1/activities/${made.json().id}`,
      headers: { ...who, 'if-match': `"${version}"` },
      payload: { minutes },
    });
  expect((await correct(headers, 1, 30)).json()).toMatchObject({ minutes: 30, version: 2 });
  expect((await correct(headers, 1, 45)).statusCode).toBe(409);
  expect((await correct(headers, 2, 'long')).json().errors).toMatchObject([{ pointer: '/minutes' }]);
  const other = await signInAs('account-manager', { municipality: 'almere' });
  expect((await correct(other, 2, 45)).statusCode).toBe(403);
});
