import { beforeEach, expect, test } from 'vitest';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { useTestDb } from '../testing/index.ts';
import { actorOf } from './actor.ts';
import { verifyPassword } from './password.ts';
import { changePassword, issueOneTimePassword } from './passwords.ts';
import { aUser } from './user.factory.ts';
import { findPasswordHash } from './users.queries.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T12:00:00Z');
const currentPassword = 'the one I have now';
let ctx: UserContext;

beforeEach(async () => {
  const user = await aUser(db, { password: currentPassword, mustChangePassword: true });
  ctx = { db, clock, actor: actorOf(user) };
});

async function aSession(): Promise<string> {
  const token = crypto.randomUUID();
  const data = { userId: ctx.actor.id, token, expiresAt: new Date('2099-01-01') };
  return (await db.session.create({ data })).id;
}

async function isPassword(password: string): Promise<boolean> {
  return verifyPassword((await findPasswordHash(db, ctx.actor.id)) ?? '', password);
}

test('a changed password holds, the old one does not, and other browsers are out', async () => {
  const [here] = [await aSession(), await aSession()];
  await changePassword(ctx, here, { currentPassword, newPassword: 'the one to come' });
  expect(await isPassword('the one to come')).toBe(true);
  expect(await isPassword(currentPassword)).toBe(false);
  expect(await db.session.findMany({ where: { userId: ctx.actor.id } })).toMatchObject([{ id: here }]);
  expect(await db.user.findUnique({ where: { id: ctx.actor.id } })).toMatchObject({
    mustChangePassword: false,
  });
  const log = await db.change.findMany({ where: { recordId: ctx.actor.id } });
  expect(log).toMatchObject([{ noun: 'user', fields: { password: [null, 'changed'] } }]);
});

test.each([
  ['a guess of mine', 'the one to come', '/currentPassword', 'password-wrong'],
  [currentPassword, 'too short', '/newPassword', 'password-length'],
  [currentPassword, currentPassword, '/newPassword', 'password-same'],
])('from %s to %s is refused at %s: %s', async (current, newPassword, pointer, code) => {
  const attempt = changePassword(ctx, undefined, { currentPassword: current, newPassword });
  await expect(attempt).rejects.toMatchObject({ kind: 'broken-rule', fields: [{ pointer, code }] });
  expect(await isPassword(currentPassword)).toBe(true);
});

test('who lost his password gets one for once, and must choose again', async () => {
  await aSession();
  await changePassword(ctx, undefined, { currentPassword, newPassword: 'the one he lost' });
  const admin = { db, clock, actor: actorOf(await aUser(db, { role: 'admin' })) };
  const oneTime = await issueOneTimePassword(admin, ctx.actor.id);
  expect(await isPassword(oneTime)).toBe(true);
  expect(await db.session.count({ where: { userId: ctx.actor.id } })).toBe(0);
  expect(await db.user.findUnique({ where: { id: ctx.actor.id } })).toMatchObject({
    mustChangePassword: true,
  });
  const nobody = issueOneTimePassword(admin, 'nobody');
  await expect(nobody).rejects.toMatchObject({ kind: 'not-found' });
});
