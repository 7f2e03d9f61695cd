import { beforeAll, expect, test } from 'vitest';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { actorOf } from './actor.ts';
import { createApiToken } from './api-tokens.ts';
import { verifyPassword } from './password.ts';
import { aUser } from './user.factory.ts';
import { findPasswordHash, findUsers } from './users.queries.ts';
import { type CreateUser, chooseLocale, createUser, updateUser } from './users.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T12:00:00Z');
const { almere } = await theMunicipalities(db);
const nowhere = '00000000-0000-7000-8000-000000000000';
let admin: UserContext;

const hired: CreateUser = {
  name: 'Noa Visser',
  email: 'Noa.Visser@Almere.example',
  role: 'account-manager',
  municipalityId: almere.id,
  sharedDesk: false,
};

beforeAll(async () => {
  admin = { db, clock, actor: actorOf(await aUser(db, { role: 'admin', name: 'Ada Admin' })) };
});

function fieldsOf(noun: string, recordId: string) {
  return db.change.findMany({ where: { noun, recordId }, orderBy: { id: 'asc' }, select: { fields: true } });
}

test('a new colleague gets a one-time password that no log knows', async () => {
  const made = await createUser(admin, hired);
  expect(made).toMatchObject({
    email: 'noa.visser@almere.example',
    initials: 'NV',
    mustChangePassword: true,
  });
  const hash = (await findPasswordHash(db, made.id)) ?? '';
  expect(await verifyPassword(hash, made.oneTimePassword)).toBe(true);
  const log = await fieldsOf('user', made.id);
  expect(log).toMatchObject([{ fields: { role: [null, 'account-manager'], name: [null, 'Noa Visser'] } }]);
  expect(JSON.stringify(log)).not.toContain(made.oneTimePassword);
});

test.each([
  [{ email: 'NOA.VISSER@almere.example' }, '/email', 'email-taken'],
  [{ email: 'a@almere.example', municipalityId: nowhere }, '/municipalityId', 'invalid-choice'],
  [{ email: 'a@almere.example', municipalityId: null }, '/municipalityId', 'required'],
])('a colleague with %o is refused at %s: %s', async (given, pointer, code) => {
  await expect(createUser(admin, { ...hired, ...given })).rejects.toMatchObject({
    fields: [{ pointer, code }],
  });
});

test('deactivation ends every session and token, for good', async () => {
  const user = await aUser(db, { role: 'desk' });
  await db.session.create({ data: { userId: user.id, token: user.id, expiresAt: new Date('2099-01-01') } });
  const own = { db, clock, actor: actorOf(user) };
  const { id } = await createApiToken(own, { name: 'x', scopes: ['leads:read'] });
  const gone = await updateUser(admin, user.id, 1, { active: false });
  expect(gone).toMatchObject({ active: false, version: 2 });
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
  await updateUser(admin, user.id, 2, { active: true });
  expect(await db.apiToken.findUnique({ where: { id } })).toMatchObject({ revokedAt: expect.any(Date) });
  expect(await fieldsOf('user', user.id)).toEqual([
    { fields: { active: [true, false] } },
    { fields: { active: [false, true] } },
  ]);
});

test('a stale edit is a conflict that shows the colleague as he is now', async () => {
  const user = await aUser(db, { role: 'desk' });
  await updateUser(admin, user.id, 1, { jobTitle: 'Desk agent' });
  const stale = updateUser(admin, user.id, 1, { jobTitle: 'Account manager' });
  await expect(stale).rejects.toMatchObject({
    kind: 'conflict',
    extra: { current: { jobTitle: 'Desk agent' } },
  });
});

test('a standing is judged as it would become', async () => {
  const user = await aUser(db, { role: 'desk', municipalityId: almere.id });
  const both = updateUser(admin, user.id, 1, { sharedDesk: true });
  await expect(both).rejects.toMatchObject({ fields: [{ code: 'municipality-or-shared-desk' }] });
  const moved = await updateUser(admin, user.id, 1, { sharedDesk: true, municipalityId: null });
  expect(moved).toMatchObject({ sharedDesk: true, municipalityId: null });
});

test('nobody deactivates himself, nor takes the last administrator away', async () => {
  const id = admin.actor.id;
  await expect(updateUser(admin, id, 1, { active: false })).rejects.toMatchObject({ code: 'own-account' });
  await expect(updateUser(admin, id, 1, { role: 'desk' })).rejects.toMatchObject({ code: 'last-admin' });
});

test('two administrators who demote each other at the same time leave one', async () => {
  const other = await aUser(db, { role: 'admin' });
  const otherAdmin: UserContext = { db, clock, actor: actorOf(other) };
  const both = await Promise.allSettled([
    updateUser(admin, other.id, 1, { role: 'desk' }),
    updateUser(otherAdmin, admin.actor.id, 1, { role: 'desk' }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await db.user.count({ where: { role: 'admin', active: true } })).toBe(1);
});

test('colleagues are found by name, those who left only on demand', async () => {
  await aUser(db, { name: 'Zoë Gone', active: false });
  await aUser(db, { name: 'Bo Stays' });
  const names = async (active?: boolean) => (await findUsers(db, { active })).map(({ name }) => name);
  expect(await names(true)).toContain('Bo Stays');
  expect(await names(true)).not.toContain('Zoë Gone');
  expect(await names(false)).toEqual(['Zoë Gone']);
  expect((await names()).slice(0, 2)).toEqual(['Ada Admin', 'Bo Stays']);
});

test('one’s own language is kept', async () => {
  const user = await aUser(db, { role: 'viewer' });
  const changed = await chooseLocale({ db, clock, actor: actorOf(user) }, 'nl');
  expect(changed).toMatchObject({ locale: 'nl', version: 1 });
});
