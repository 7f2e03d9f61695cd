import { beforeEach, expect, test } from 'vitest';
import { asDate, fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { useTestDb } from '../testing/index.ts';
import { actorOf } from './actor.ts';
import { actorOfApiToken, createApiToken, findApiTokens, revokeApiToken } from './api-tokens.ts';
import type { Role } from './permissions.ts';
import { aUser } from './user.factory.ts';

const db = await useTestDb();
const noon = fixedClock('2026-11-24T12:00:00Z');
const at = (time: string) => ({ db, clock: fixedClock(`2026-11-24T${time}Z`) });
let ctx: UserContext;

async function contextOf(role: Role): Promise<UserContext> {
  return { db, clock: noon, actor: actorOf(await aUser(db, { role })) };
}

beforeEach(async () => {
  ctx = await contextOf('desk');
});

test('a token is shown once; only its hash is kept, and no secret goes into the change log', async () => {
  const made = await createApiToken(ctx, { name: 'Nightly report', scopes: ['leads:read', 'leads:read'] });
  expect(made.token).toMatch(/^kavel_[0-9A-Za-z]{43}$/);
  expect(made.prefix).toBe(made.token.slice(0, 12));
  expect(made.scopes).toEqual(['leads:read']);
  expect(await findApiTokens(ctx)).toMatchObject([{ id: made.id, name: 'Nightly report', lastUsedAt: null }]);
  const row = await db.apiToken.findUniqueOrThrow({ where: { id: made.id } });
  const changes = await db.change.findMany({ where: { noun: 'api-token', recordId: made.id } });
  expect(changes).toMatchObject([{ userId: ctx.actor.id, fields: { name: [null, 'Nightly report'] } }]);
  const written = JSON.stringify({ row, changes });
  expect(written).not.toContain(made.token);
  expect(JSON.stringify(changes)).not.toContain(row.hash);
});

test('it acts as its user, within its scopes', async () => {
  const { token } = await createApiToken(ctx, { name: 'x', scopes: ['leads:read'] });
  expect(await actorOfApiToken(ctx, token)).toEqual({ ...ctx.actor, scopes: ['leads:read'] });
});

test('nobody gives a token more than he may himself, nor does a token', async () => {
  const attempt = createApiToken(ctx, { name: 'x', scopes: ['leads:read', 'users:write'] });
  await expect(attempt).rejects.toMatchObject({
    kind: 'broken-rule',
    fields: [{ pointer: '/scopes/1', code: 'scope-not-yours' }],
  });
  const narrow = { ...ctx, actor: { ...ctx.actor, scopes: ['api-tokens:write'] as const } };
  await expect(createApiToken(narrow, { name: 'x', scopes: ['leads:read'] })).rejects.toThrow();
});

test('it ends at its last moment, which must be to come', async () => {
  const expiresAt = asDate(at('13:00:00').clock.now());
  const { token } = await createApiToken(ctx, { name: 'x', scopes: ['leads:read'], expiresAt });
  expect(await actorOfApiToken(at('12:59:59'), token)).toBeDefined();
  expect(await actorOfApiToken(at('13:00:00'), token)).toBeUndefined();
  const past = createApiToken(
    { ...ctx, ...at('13:00:00') },
    { name: 'x', scopes: ['leads:read'], expiresAt },
  );
  await expect(past).rejects.toMatchObject({ fields: [{ pointer: '/expiresAt', code: 'moment-past' }] });
});

test('revoked, it is nobody’s; another’s cannot be revoked', async () => {
  const { id, token } = await createApiToken(ctx, { name: 'x', scopes: ['leads:read'] });
  await expect(revokeApiToken(await contextOf('admin'), id)).rejects.toMatchObject({ kind: 'not-found' });
  await revokeApiToken(ctx, id);
  expect(await actorOfApiToken(ctx, token)).toBeUndefined();
  expect(await findApiTokens(ctx)).toEqual([]);
  await expect(revokeApiToken(ctx, id)).rejects.toMatchObject({ kind: 'not-found' });
});

test('unknown, or of a user who is no longer active, it is nobody’s', async () => {
  const { token } = await createApiToken(ctx, { name: 'x', scopes: ['leads:read'] });
  expect(await actorOfApiToken(ctx, `${token}x`)).toBeUndefined();
  await db.user.update({ where: { id: ctx.actor.id }, data: { active: false } });
  expect(await actorOfApiToken(ctx, token)).toBeUndefined();
});

test('its last use is kept to the minute', async () => {
  const { id, token } = await createApiToken(ctx, { name: 'x', scopes: ['leads:read'] });
  const lastUse = async (time: string) => {
    await actorOfApiToken(at(time), token);
    return (await db.apiToken.findUniqueOrThrow({ where: { id } })).lastUsedAt?.toISOString().slice(11, 19);
  };
  expect(await lastUse('12:00:30')).toBe('12:00:30');
  expect(await lastUse('12:01:29')).toBe('12:00:30');
  expect(await lastUse('12:01:30')).toBe('12:01:30');
});
