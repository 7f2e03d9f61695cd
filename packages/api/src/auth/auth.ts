import { type Database, systemClock } from '@kavel/core';
import { forgetEndedSessions, getUser, hashPassword, verifyPassword } from '@kavel/core/access';
import { APIError, betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.ts';

export const authPath = '/v1/auth';

/** The caller's address as the API established it; a client cannot send this header past us. */
export const addressHeader = 'x-kavel-address';

const aDay = 24 * 60 * 60;

/**
 * The sign-in library over our tables: e-mail and password, no sign-up (administrators make accounts),
 * sessions in the database, so that revoking one ends it with the next request. A session lasts seven
 * days from signing in and is not prolonged: the web in between would have to pass on a new cookie with
 * any answer. Sessions go by the machine's clock, also where a demo moves Kavel's.
 *
 * Limits on tries and the check of origins are ours (limits in core, origin.ts): the library counts
 * successes as well, and refuses server-side calls without an Origin.
 */
export function createAuth({ config, db, log }: { config: Config; db: Database; log: FastifyBaseLogger }) {
  return betterAuth({
    appName: 'Kavel',
    baseURL: config.API_URL,
    basePath: authPath,
    secret: config.KAVEL_SECRET,
    trustedOrigins: [config.PUBLIC_URL],
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        municipalityId: { type: 'string', required: false, input: false },
        sharedDesk: { type: 'boolean', input: false },
        locale: { type: 'string', input: false },
        active: { type: 'boolean', input: false },
        mustChangePassword: { type: 'boolean', input: false },
      },
    },
    session: { expiresIn: 7 * aDay, disableSessionRefresh: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'kavel',
      useSecureCookies: config.PUBLIC_URL.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    databaseHooks: {
      session: {
        create: {
          // Runs after the password was found right: a stranger does not learn who no longer works here.
          before: async (session) => {
            const user = await getUser(db, session.userId);
            if (!user.active) {
              throw new APIError('FORBIDDEN', {
                code: 'ACCOUNT_INACTIVE',
                message: 'This account is no longer active.',
              });
            }
            await forgetEndedSessions(db, new Date(systemClock.now().epochMilliseconds));
          },
        },
      },
    },
    logger: {
      level: 'error',
      log: (level, message) => log[level]({ part: 'auth' }, message),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
