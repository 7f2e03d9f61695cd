import { logChange } from '../changes/index.ts';
import type { UserContext } from '../context.ts';
import { type Db, inTransaction } from '../db.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { hashPassword, newOneTimePassword, verifyPassword } from './password.ts';
import { revokeSessions } from './sessions.ts';
import { newPasswordProblems } from './user.rules.ts';
import { findPasswordHash, getUser, savePasswordHash } from './users.queries.ts';

export interface ChangePassword {
  currentPassword: string;
  newPassword: string;
}

/**
 * Puts the actor's own new password in the place of the one he has, and signs him out everywhere but
 * in the session he does it from. A wrong current password and a poor new one are broken rules.
 */
export async function changePassword(
  ctx: UserContext,
  sessionId: string | undefined,
  { currentPassword, newPassword }: ChangePassword,
): Promise<void> {
  const userId = ctx.actor.id;
  const kept = await findPasswordHash(ctx.db, userId);
  if (!kept || !(await verifyPassword(kept, currentPassword))) {
    refuse([{ pointer: '/currentPassword', code: 'password-wrong', message: 'This is not your password.' }]);
  }
  refuse(newPasswordProblems(currentPassword, newPassword));
  const hash = await hashPassword(newPassword);
  await inTransaction(ctx.db, async (db) => {
    await savePassword(db, userId, hash, false);
    await revokeSessions(db, userId, sessionId);
    await logChange({ ...ctx, db }, 'user', userId, { password: [null, 'changed'] });
  });
}

/**
 * Gives a colleague who cannot get in a one-time password, returned this once, and signs him out
 * everywhere. He must choose his own before anything else.
 */
export async function issueOneTimePassword(ctx: UserContext, userId: string): Promise<string> {
  const user = await getUser(ctx.db, userId);
  const oneTimePassword = newOneTimePassword();
  const hash = await hashPassword(oneTimePassword);
  await inTransaction(ctx.db, async (db) => {
    await savePassword(db, user.id, hash, true);
    await revokeSessions(db, user.id);
    await logChange({ ...ctx, db }, 'user', user.id, { password: [null, 'one-time'] });
  });
  return oneTimePassword;
}

async function savePassword(db: Db, id: string, hash: string, mustChangePassword: boolean): Promise<void> {
  await savePasswordHash(db, id, hash);
  await db.user.update({ where: { id }, data: { mustChangePassword }, select: { id: true } });
}

function refuse(problems: readonly FieldError[]): void {
  if (problems.length > 0) {
    throw new DomainError('broken-rule', 'invalid-password', 'The password was not changed.', problems);
  }
}
