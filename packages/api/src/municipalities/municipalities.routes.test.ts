import { theMunicipalities } from '@kavel/core/municipalities';
import { describe, expect, it } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs, aColleague } = await buildTestApp();
const { almere } = await theMunicipalities(db);
const admin = await signInAs('admin', { sharedDesk: true });
const desk = await signInAs('desk', { sharedDesk: true });

const edit = (version: number, payload: object, headers = admin) =>
  app.inject({
    method: 'PATCH',
    url: `/v1/municipalities/${almere.id}`,
    headers: { ...headers, 'if-match': `"${version}"` },
    payload,
  });

describe('a municipality', () => {
  it('changes its promise, once, with one entry in the change log', async () => {
    const changed = await edit(1, { promiseWorkingDays: 3 });
    expect(changed.json()).toMatchObject({ promiseWorkingDays: 3, version: 2 });
    const [change, ...more] = await db.change.findMany({
      where: { noun: 'municipality', recordId: almere.id },
    });
    expect(change?.fields).toEqual({ promiseWorkingDays: [2, 3] });
    expect(more).toEqual([]);
  });

  it('keeps both versions of two who edit', async () => {
    const stale = await edit(1, { promiseWorkingDays: 5 });
    expect(stale.statusCode).toBe(409);
    expect(stale.json().current).toMatchObject({ promiseWorkingDays: 3, version: 2 });
  });

  it('takes a lead whose account is open, and no other', async () => {
    const { user } = await aColleague('account-manager', { municipality: 'almere' });
    const closed = await aColleague('viewer', { municipality: 'almere' });
    await db.user.update({ where: { id: closed.user.id }, data: { active: false } });
    expect((await edit(2, { leadUserId: closed.user.id })).json().errors[0].pointer).toBe('/leadUserId');
    expect((await edit(2, { leadUserId: 'nobody' })).statusCode).toBe(422);
    expect((await edit(2, { leadUserId: user.id })).json()).toMatchObject({
      leadUserId: user.id,
      version: 3,
    });
  });

  it('is read by the desk and edited by administrators alone', async () => {
    const read = await app.inject({ url: `/v1/municipalities/${almere.id}`, headers: desk });
    expect(read.headers.etag).toBe('"3"');
    expect((await edit(3, { promiseWorkingDays: 1 }, desk)).statusCode).toBe(403);
    expect((await edit(3, { promiseWorkingDays: 0 })).json().errors[0].pointer).toBe('/promiseWorkingDays');
  });
});
