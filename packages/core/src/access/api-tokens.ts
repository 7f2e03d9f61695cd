import { differences, logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { inTransaction, keptPlan, type Prisma } from '../db.ts';
import { DomainError, type FieldError, notFound } from '../errors.ts';
import { actorOf, type UserActor } from './actor.ts';
import { hashApiToken, newApiToken, prefixOf } from './api-token.rules.ts';
import { knownPermissions, may, type Permission } from './permissions.ts';

export interface CreateApiToken {
  name: string;
  scopes: readonly Permission[];
  expiresAt?: Date | null | undefined;
}

/** What the owner may see of a token; its hash stays inside. */
const visible = {
  id: true,
  name: true,
  prefix: true,
  scopes: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
} as const;

type Row = Prisma.ApiTokenGetPayload<{ select: typeof visible }>;
export type ApiToken = Omit<Row, 'scopes'> & { scopes: Permission[] };

/** The actor's own tokens that were not revoked, newest first. */
export async function findApiTokens(ctx: UserContext): Promise<ApiToken[]> {
  const rows = await ctx.db.apiToken.findMany({
    where: { userId: ctx.actor.id, revokedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: visible,
  });
  return rows.map(apiTokenOf);
}

/**
 * Makes a token in the actor's name and returns it, this once, in clear text. It may do no more than
 * the actor may now (a broken rule otherwise), nor more than he may later: his role is asked at every use.
 */
export async function createApiToken(
  ctx: UserContext,
  given: CreateApiToken,
): Promise<ApiToken & { token: string }> {
  refuse(problemsOf(ctx, given));
  const token = newApiToken();
  const { name, expiresAt = null } = given;
  const scopes = [...new Set(given.scopes)];
  const apiToken = await inTransaction(ctx.db, async (db) => {
    const createdAt = asDate(ctx.clock.now());
    const secret = { prefix: prefixOf(token), hash: hashApiToken(token) };
    const made = await db.apiToken.create({
      data: { userId: ctx.actor.id, name, scopes, createdAt, expiresAt, ...secret },
      select: visible,
    });
    await logChange({ ...ctx, db }, 'api-token', made.id, differences({}, { name, scopes, expiresAt }));
    return made;
  });
  return { ...apiTokenOf(apiToken), token };
}

/** Ends one of the actor's own tokens at once; not-found for another's or one that is revoked already. */
export function revokeApiToken(ctx: UserContext, id: string): Promise<void> {
  return inTransaction(ctx.db, async (db) => {
    const revokedAt = asDate(ctx.clock.now());
    const { count } = await db.apiToken.updateMany({
      where: { id, userId: ctx.actor.id, revokedAt: null },
      data: { revokedAt },
    });
    if (count === 0) throw notFound('API token');
    await logChange({ ...ctx, db }, 'api-token', id, differences({}, { revokedAt }));
  });
}

/**
 * Who acts with this token, within its scopes; undefined when it is unknown, revoked, expired or its
 * user is no longer active. Keeps when it was last used, to the minute: a write a minute, not a request.
 */
export async function actorOfApiToken(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  token: string,
): Promise<UserActor | undefined> {
  // By hand: every request of another system begins with it, and Prisma would ask twice.
  const [found] = await db.$queryRaw<Bearer[]>`
    ${keptPlan} select t.id as "tokenId", t.scopes, t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt",
      u.id, u.name, u.email, u.role, u.municipality_id as "municipalityId", u.shared_desk as "sharedDesk", u.locale,
      u.must_change_password as "mustChangePassword"
    from api_token t join "user" u on u.id = t.user_id
    where t.hash = ${hashApiToken(token)} and t.revoked_at is null and u.active`;
  const now = clock.now();
  if (!found || (found.expiresAt && found.expiresAt <= asDate(now))) return undefined;
  const aMinuteAgo = asDate(now.subtract({ minutes: 1 }));
  if (!found.lastUsedAt || found.lastUsedAt <= aMinuteAgo) {
    await db.apiToken.update({
      where: { id: found.tokenId },
      data: { lastUsedAt: asDate(now) },
      select: { id: true },
    });
  }
  return actorOf(found, knownPermissions(found.scopes));
}

/** A token that was not revoked, with its user, who is active. */
type Bearer = Parameters<typeof actorOf>[0] & {
  tokenId: string;
  scopes: string[];
  expiresAt: Date | null;
  lastUsedAt: Date | null;
};

function apiTokenOf(row: Row): ApiToken {
  return { ...row, scopes: knownPermissions(row.scopes) };
}

function problemsOf(ctx: UserContext, { scopes, expiresAt }: CreateApiToken): FieldError[] {
  const problems: FieldError[] = scopes.flatMap((scope, index) =>
    may(ctx.actor, scope)
      ? []
      : [
          {
            pointer: `/scopes/${index}`,
            code: 'scope-not-yours',
            message: `You may not do this yourself (${scope}).`,
          },
        ],
  );
  if (expiresAt && expiresAt <= asDate(ctx.clock.now())) {
    problems.push({ pointer: '/expiresAt', code: 'moment-past', message: 'Choose a moment to come.' });
  }
  return problems;
}

function refuse(problems: readonly FieldError[]): void {
  if (problems.length > 0) {
    throw new DomainError('broken-rule', 'invalid-api-token', 'This token cannot be made.', problems);
  }
}
