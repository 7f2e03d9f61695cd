import { actorOf } from '@kavel/core/access';
import { aLead } from '@kavel/core/leads';
import { notify } from '@kavel/core/notifications';
import { describe, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, clock, aColleague, signInAs } = await buildTestApp();
const { user, headers } = await aColleague('account-manager', { municipality: 'almere' });
const { user: other } = await aColleague('account-manager', { municipality: 'almere' });

async function told() {
  const { id: leadId } = await aLead(db, { municipalityId: user.municipalityId, title: 'Project Heron' });
  const ctx = { db, clock, actor: actorOf(other) };
  await notify(ctx, { kind: 'lead-moved', to: [user.id], leadId, details: { to: 'visit' } });
  return (await app.inject({ url: '/v1/notifications', headers })).json();
}
const post = (path: string, payload?: object, who = headers) =>
  app.inject({ method: 'POST', url: `/v1/notifications/${path}`, headers: who, ...(payload && { payload }) });
const unread = async () => (await app.inject({ url: '/v1/notifications', headers })).json().unread;

describe('notifications', () => {
  test('are told to whom they are for, read and put away', async () => {
    const { items, unread: count } = await told();
    const [{ id }] = items;
    expect(count).toBe(1);
    expect(items).toMatchObject([
      { kind: 'lead-moved', stage: 'visit', by: { name: other.name }, lead: { title: 'Project Heron' } },
    ]);
    expect((await post(`${id}/readings`, { read: true })).statusCode).toBe(204);
    expect(await unread()).toBe(0);
    expect((await post(`${id}/readings`, { read: false })).statusCode).toBe(204);
    expect((await post('readings')).statusCode).toBe(204);
    expect(await unread()).toBe(0);
    const stranger = await signInAs('admin', { sharedDesk: true });
    expect((await post(`${id}/dismissals`, { dismissed: true }, stranger)).statusCode).toBe(404);
    expect((await post(`${id}/dismissals`, { dismissed: true })).statusCode).toBe(204);
    expect((await app.inject({ url: '/v1/notifications', headers })).json().items).toEqual([]);
    expect((await post(`${id}/dismissals`, { dismissed: false })).statusCode).toBe(204);
    expect((await post('dismissals')).statusCode).toBe(204);
    expect((await app.inject({ url: '/v1/notifications', headers })).json().items).toEqual([]);
  });

  test('are told as one chooses', async () => {
    const url = '/v1/me/notification-settings';
    const put = (payload: object) => app.inject({ method: 'PUT', url, headers, payload });
    const choices = [{ kind: 'lead-moved', inApp: false, mail: 'never' }];
    const saved = await put({ choices, hour: 9, timeZone: null });
    expect(saved.statusCode).toBe(200);
    const read = (await app.inject({ url, headers })).json();
    expect(read).toEqual(saved.json());
    expect(read.choices).toContainEqual(choices[0]);
    expect(read.digest).toMatchObject({ hour: 9, isOwnZone: false });
    expect((await told()).items).toEqual([]);
    const night = await put({ choices: [], hour: 3, timeZone: null });
    expect(night.json()).toMatchObject({ status: 422, errors: [{ pointer: '/hour' }] });
    const nowhere = await put({ choices: [], hour: 9, timeZone: 'Asia/Nowhere' });
    expect(nowhere.json()).toMatchObject({ status: 422, errors: [{ pointer: '/timeZone' }] });
  });
});

test('a quiet lead is dismissed, and that is taken back', async () => {
  const { id } = await aLead(db, { municipalityId: user.municipalityId, ownerId: user.id });
  const quiet = async () => (await app.inject({ url: '/v1/today', headers })).json().quietLeads.items;
  const say = (dismissed: boolean) =>
    app.inject({ method: 'POST', url: `/v1/leads/${id}/quiet-dismissals`, headers, payload: { dismissed } });
  expect(await quiet()).toMatchObject([{ id }]);
  expect((await say(true)).statusCode).toBe(204);
  expect(await quiet()).toEqual([]);
  expect((await say(false)).statusCode).toBe(204);
  expect(await quiet()).toMatchObject([{ id }]);
});
