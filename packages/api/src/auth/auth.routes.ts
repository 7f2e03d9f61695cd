import { forgetTries, giveBackTry, signInLimit } from '@kavel/core/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { SignedIn, SignedOut, SignIn } from './auth.contract.ts';
import { type Auth, addressHeader } from './auth.ts';
import { limitTries } from './limit.ts';
import { refuseForeignOrigin } from './origin.ts';

const tags = ['auth'];
const LibraryRefusal = z.object({ code: z.string(), message: z.string() });

/**
 * Signing in and out. Of the sign-in library's addresses only these two are mounted, each by name:
 * what is not listed cannot be reached, and what is listed is in the contract.
 */
export const authRoutes: FastifyPluginAsyncZod<{ auth: Auth; config: Config }> = async (
  app,
  { auth, config },
) => {
  app.post(
    '/auth/sign-in/email',
    {
      config: { permission: 'public' },
      schema: { tags, body: SignIn, response: { 200: SignedIn } },
      onRequest: async (request) => refuseForeignOrigin(request, config),
    },
    async (request, reply) => {
      await limitTries(request, reply, signInLimit, request.ip);
      const answer = await auth.api.signInEmail({
        body: request.body,
        headers: headersOf(request),
        asResponse: true,
      });
      const said = SignedIn.parse(await accepted(answer, reply));
      await giveBackTry(request.ctx, signInLimit, request.ip);
      await forgetTries(request.ctx, signInLimit);
      return said;
    },
  );
  app.post(
    '/auth/sign-out',
    { config: { permission: 'public' }, schema: { tags, response: { 200: SignedOut } } },
    async (request, reply) => {
      const answer = await auth.api.signOut({ headers: headersOf(request), asResponse: true });
      return SignedOut.parse(await accepted(answer, reply));
    },
  );
};

/** What the library may know of the request: the cookie, and for the list of sessions who and from where. */
function headersOf(request: FastifyRequest): Headers {
  const { cookie, 'user-agent': userAgent } = request.headers;
  const headers = new Headers({ [addressHeader]: request.ip });
  if (cookie) headers.set('cookie', cookie);
  if (userAgent) headers.set('user-agent', userAgent.slice(0, 300));
  return headers;
}

/** The library's answer, its cookies passed on; its refusal as an error for the problems plugin. */
async function accepted(answer: Response, reply: FastifyReply): Promise<unknown> {
  const body: unknown = await answer.json();
  if (!answer.ok) {
    const { code, message } = LibraryRefusal.parse(body);
    throw Object.assign(new Error(message), { statusCode: answer.status, code });
  }
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
  reply.header('cache-control', 'no-store');
  return body;
}
