import type { Db, Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import type { UserLocale } from './actor.ts';
import type { Role } from './permissions.ts';
import { initialsOf } from './user.rules.ts';

const visible = {
  id: true,
  name: true,
  email: true,
  role: true,
  municipalityId: true,
  sharedDesk: true,
  jobTitle: true,
  telephone: true,
  locale: true,
  active: true,
  mustChangePassword: true,
  version: true,
} as const;

type Row = Prisma.UserGetPayload<{ select: typeof visible }>;

/** A colleague as others may see him. */
export type User = Omit<Row, 'role' | 'locale'> & { role: Role; locale: UserLocale; initials: string };

/** Colleagues by name; those who no longer work here only when asked for. */
export async function findUsers(db: Db, { active }: { active?: boolean | undefined } = {}): Promise<User[]> {
  const where = active === undefined ? {} : { active };
  const rows = await db.user.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: visible });
  return rows.map(userOf);
}

/** One colleague, active or not; not-found when there is none of this id. */
export async function getUser(db: Db, id: string): Promise<User> {
  const row = await db.user.findUnique({ where: { id }, select: visible });
  if (!row) throw notFound('user');
  return userOf(row);
}

/** Whether an account has this address already. */
export async function isEmailTaken(db: Db, email: string): Promise<boolean> {
  return (await db.user.count({ where: { email } })) > 0;
}

/** How many administrators can sign in. Locks them: nobody else counts until this transaction is over. */
export async function countActiveAdmins(db: Db): Promise<number> {
  const admins = await db.$queryRaw<{ id: string }[]>`
    select id from "user" where role = 'admin' and active order by id for update`;
  return admins.length;
}

/** The hash of a user's password; undefined when he signs in in another way. */
export async function findPasswordHash(db: Db, userId: string): Promise<string | undefined> {
  const account = await db.account.findFirst({ where: { userId, providerId: 'credential' } });
  return account?.password ?? undefined;
}

/** Puts the password of this hash in the place of the one a user had. */
export async function savePasswordHash(db: Db, userId: string, password: string): Promise<void> {
  await db.account.deleteMany({ where: { userId, providerId: 'credential' } });
  // The sign-in library finds a password by its user's own id as the account's.
  await db.account.create({ data: { userId, accountId: userId, providerId: 'credential', password } });
}

function userOf(row: Row): User {
  // The columns are text; only createUser and updateUser write them, from these lists.
  const { role, locale, ...rest } = row;
  return { ...rest, role: role as Role, locale: locale as UserLocale, initials: initialsOf(row.name) };
}
