import type { Db, Prisma } from '../db.ts';
import { hashPassword } from './password.ts';
import type { Role } from './permissions.ts';
import { savePasswordHash } from './users.queries.ts';

export type AUser = Partial<Omit<Prisma.UserUncheckedCreateInput, 'role'>> & {
  role?: Role;
  password?: string;
};

let made = 0;

/** A colleague in the database: at the shared desk unless told otherwise; signs in when a password is given. */
export async function aUser(db: Db, { password, ...given }: AUser = {}) {
  made += 1;
  const role = given.role ?? 'desk';
  const user = await db.user.create({
    data: {
      name: `Robin ${role} ${made}`,
      email: `robin.${role}.${made}@kavel.example`,
      emailVerified: true,
      sharedDesk: !given.municipalityId,
      ...given,
      role,
    },
  });
  if (password !== undefined) await savePasswordHash(db, user.id, await hashPassword(password));
  return user;
}
