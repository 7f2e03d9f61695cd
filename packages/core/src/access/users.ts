import { differences, logChange, logCreation } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { defined } from '../objects.ts';
import type { UserLocale } from './actor.ts';
import { hashPassword, newOneTimePassword } from './password.ts';
import { revokeSessions } from './sessions.ts';
import { type Standing, standingProblems, userEmail } from './user.rules.ts';
import { countActiveAdmins, getUser, isEmailTaken, savePasswordHash, type User } from './users.queries.ts';

export interface CreateUser extends Standing {
  name: string;
  email: string;
  jobTitle?: string | null | undefined;
  telephone?: string | null | undefined;
  locale?: UserLocale | undefined;
}

export type UpdateUser = {
  [K in keyof Omit<CreateUser, 'email' | 'locale'>]?: CreateUser[K] | undefined;
} & { active?: boolean | undefined };

/**
 * Makes an account and returns it with a one-time password, this once: the colleague must choose his
 * own before anything else. An address that is taken and a standing that cannot be are broken rules.
 */
export async function createUser(
  ctx: Context,
  given: CreateUser,
): Promise<User & { oneTimePassword: string }> {
  const oneTimePassword = newOneTimePassword();
  const hash = await hashPassword(oneTimePassword);
  const { role, municipalityId, sharedDesk, name, jobTitle, telephone, locale } = given;
  const email = userEmail(given.email);
  const edit = { name, email, role, municipalityId, sharedDesk, ...defined({ jobTitle, telephone, locale }) };
  const user = await inTransaction(ctx.db, async (db) => {
    refuse([...(await emailProblems(db, email)), ...(await problemsOfStanding(db, given))]);
    const { id } = await db.user.create({
      data: { ...edit, emailVerified: true, mustChangePassword: true },
      select: { id: true },
    });
    await savePasswordHash(db, id, hash);
    await logCreation({ ...ctx, db }, 'user', id, edit);
    return getUser(db, id);
  });
  return { ...user, oneTimePassword };
}

/**
 * Changes a colleague's name, role, standing, or whether he is active. Deactivation signs him out everywhere
 * and ends his API tokens. The last administrator cannot be taken away, nor can one deactivate oneself.
 * A stale version is a conflict that carries the record as it is.
 */
export function updateUser(ctx: UserContext, id: string, version: number, given: UpdateUser): Promise<User> {
  return inTransaction(ctx.db, async (db) => {
    const admins = await countActiveAdmins(db);
    const before = await getUser(db, id);
    const edit = defined(given);
    const after = { ...before, ...edit };
    if (before.version !== version) throw staleEdit('user', before);
    refuse(await problemsOfStanding(db, after));
    refuseLosingAdmins(ctx, before, after, admins);
    const { count } = await db.user.updateMany({
      where: { id, version },
      data: { ...edit, version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('user', await getUser(db, id));
    if (before.active && !after.active) await endAccess({ ...ctx, db }, id);
    await logChange({ ...ctx, db }, 'user', id, differences({ ...before }, edit));
    return getUser(db, id);
  });
}

/** Keeps the language in which the actor works. */
export function chooseLocale(ctx: UserContext, locale: UserLocale): Promise<User> {
  return inTransaction(ctx.db, async (db) => {
    const before = await getUser(db, ctx.actor.id);
    await db.user.update({ where: { id: before.id }, data: { locale }, select: { id: true } });
    await logChange({ ...ctx, db }, 'user', before.id, differences({ ...before }, { locale }));
    return getUser(db, before.id);
  });
}

async function endAccess(ctx: Context, userId: string): Promise<void> {
  await revokeSessions(ctx.db, userId);
  const revokedAt = asDate(ctx.clock.now());
  await ctx.db.apiToken.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt } });
}

async function emailProblems(db: Db, email: string): Promise<FieldError[]> {
  if (!(await isEmailTaken(db, email))) return [];
  return [
    { pointer: '/email', code: 'email-taken', message: 'There is an account with this address already.' },
  ];
}

async function problemsOfStanding(db: Db, standing: Standing): Promise<FieldError[]> {
  const problems = standingProblems(standing);
  const { municipalityId } = standing;
  if (problems.length > 0 || !municipalityId) return problems;
  if ((await db.municipality.count({ where: { id: municipalityId } })) > 0) return [];
  return [{ pointer: '/municipalityId', code: 'invalid-choice', message: 'There is no such municipality.' }];
}

function refuseLosingAdmins(ctx: UserContext, before: User, after: User, admins: number): void {
  if (before.id === ctx.actor.id && !after.active) {
    throw new DomainError('broken-rule', 'own-account', 'Let another administrator deactivate your account.');
  }
  const wasOne = before.active && before.role === 'admin';
  if (wasOne && !(after.active && after.role === 'admin') && admins < 2) {
    throw new DomainError(
      'broken-rule',
      'last-admin',
      'This is the last administrator. Make another one first.',
    );
  }
}

function refuse(problems: readonly FieldError[]): void {
  if (problems.length > 0) {
    throw new DomainError('broken-rule', 'invalid-user', 'This user cannot be saved so.', problems);
  }
}
