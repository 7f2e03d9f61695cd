import { aLead } from '@kavel/core/leads';
import { describe, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const { user, headers } = await aColleague('account-manager', { municipality: 'almere' });
const payload = { title: 'Call Kura', dueOn: '2026-11-26' };
const make = (more: object = {}, who = headers) =>
  app.inject({ method: 'POST', url: '/v1/tasks', headers: who, payload: { ...payload, ...more } });

describe('tasks', () => {
  test('are made, listed, edited by version, ticked and put away', async () => {
    const { id: leadId } = await aLead(db, { municipalityId: user.municipalityId });
    const made = await make({ leadId });
    expect(made.statusCode).toBe(201);
    const task = made.json();
    expect(made.headers).toMatchObject({ etag: '"1"', location: `/v1/tasks/${task.id}` });
    expect(task).toMatchObject({
      ...payload,
      assignee: { id: user.id },
      about: { noun: 'lead', id: leadId },
      reminderDueAt: '2026-11-26T07:00:00Z',
    });
    const url = `/v1/tasks/${task.id}`;
    const list = await app.inject({ url: `/v1/tasks?leadId=${leadId}&count=exact`, headers });
    expect(list.json()).toMatchObject({ items: [{ id: task.id }], count: { value: 1 } });
    const edit = (version: number, body: object) =>
      app.inject({
        method: 'PATCH',
        url,
        headers: { ...headers, 'if-match': `"${version}"` },
        payload: body,
      });
    expect((await edit(1, { dueOn: '2026-11-27' })).json()).toMatchObject({
      dueOn: '2026-11-27',
      version: 2,
    });
    const stale = await edit(1, { title: 'Mail' });
    expect([stale.statusCode, stale.json().current.version]).toEqual([409, 2]);
    expect((await app.inject({ method: 'PATCH', url, headers, payload: { title: 'x' } })).statusCode).toBe(
      428,
    );
    let version = 2;
    for (const act of ['reminder-dismissals', 'doings', 'undoings', 'archivings', 'unarchivings']) {
      const done = await app.inject({
        method: 'POST',
        url: `${url}/${act}`,
        headers: { ...headers, 'if-match': `"${version}"` },
      });
      expect(done.statusCode, act).toBe(200);
      version = done.json().version;
    }
    expect(version).toBe(7);
  });

  test('are refused by field', async () => {
    const refused = await make({ title: ' ', assigneeId: 'nobody' });
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors).toMatchObject([{ pointer: '/title' }]);
    const nobody = await make({ assigneeId: 'nobody' });
    expect(nobody.json().errors).toMatchObject([{ pointer: '/assigneeId', code: 'invalid-choice' }]);
  });

  test('of what one does not see are not there, and a viewer makes none', async () => {
    const { id } = (await make()).json();
    const stranger = await signInAs('account-manager', { municipality: 'amsterdam' });
    expect((await app.inject({ url: `/v1/tasks/${id}`, headers: stranger })).statusCode).toBe(404);
    const viewer = await signInAs('viewer', { municipality: 'almere' });
    expect((await make({}, viewer)).statusCode).toBe(403);
  });
});
