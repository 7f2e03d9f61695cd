import type { Clock, Database } from '@kavel/core';
import { type AUser, actorOf, aUser, createApiToken, type Permission, type Role } from '@kavel/core/access';
import { aMunicipality, type MunicipalitySlug } from '@kavel/core/municipalities';
import type { FastifyInstance } from 'fastify';

/** Where a colleague works; nothing: in neither, which an administrator may and others see little by. */
export interface Standing {
  municipality?: MunicipalitySlug;
  sharedDesk?: true;
}

/** What to send along with `app.inject({ headers })`. */
export type Headers = Record<string, string>;

const password = 'an open door for companies';

/** Signs in by the API as a browser would, and gives the headers of the requests that follow. */
export async function signIn(app: FastifyInstance, email: string, given = password): Promise<Headers> {
  const payload = { email, password: given };
  const answer = await app.inject({ method: 'POST', url: '/v1/auth/sign-in/email', payload });
  const [session] = answer.cookies;
  if (answer.statusCode !== 200 || !session) throw new Error(`${email} did not get in: ${answer.body}`);
  return { cookie: `${session.name}=${encodeURIComponent(session.value)}` };
}

/** A new colleague of this role and standing, signed in. The municipality is made when it is not there. */
export async function aColleague(
  app: FastifyInstance,
  db: Database,
  role: Role,
  { municipality, sharedDesk }: Standing,
) {
  const municipalityId = municipality ? (await municipalityOf(db, municipality)).id : null;
  const given: AUser = { role, municipalityId, sharedDesk: sharedDesk ?? false, password };
  const user = await aUser(db, given);
  return { user, headers: await signIn(app, user.email) };
}

/** The headers of an API token of this user with these scopes. */
export async function tokenHeaders(
  ctx: { db: Database; clock: Clock },
  user: Awaited<ReturnType<typeof aUser>>,
  scopes: readonly Permission[],
): Promise<Headers> {
  const { token } = await createApiToken({ ...ctx, actor: actorOf(user) }, { name: 'test', scopes });
  return { authorization: `Bearer ${token}` };
}

async function municipalityOf(db: Database, slug: MunicipalitySlug) {
  return (await db.municipality.findUnique({ where: { slug } })) ?? aMunicipality(db, { slug });
}
