import { findMails, getMail, getMailSource, resolveMail } from '@kavel/core/mails';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { userContext } from '../plugins/permissions.ts';
import { Mail, MailPage, MailQuery, ResolveMail } from './mails.contract.ts';

const tags = ['mails'];
const params = z.object({ id: Id });

export const mailsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/mails',
    {
      config: { permission: 'mails:read' },
      schema: { tags, querystring: MailQuery, response: { 200: MailPage } },
    },
    (request) => findMails(request.ctx.db, userContext(request).actor, request.query),
  );
  app.get(
    '/mails/:id',
    { config: { permission: 'mails:read' }, schema: { tags, params, response: { 200: Mail } } },
    (request) => getMail(request.ctx.db, userContext(request).actor, request.params.id),
  );
  app.get(
    '/mails/:id/source',
    {
      config: { permission: 'mails:read' },
      schema: {
        tags,
        params,
        produces: ['message/rfc822'],
        description: 'The exact bytes of every try, as message/rfc822; 404 before the first try made them.',
      },
    },
    async (request, reply) => {
      const source = await getMailSource(request.ctx.db, userContext(request).actor, request.params.id);
      return reply
        .type('message/rfc822')
        .header('content-disposition', `attachment; filename="${request.params.id}.eml"`)
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(source));
    },
  );
  app.post(
    '/mails/:id/resolutions',
    {
      config: { permission: 'mails:resolve' },
      schema: { tags, params, body: ResolveMail, response: { 200: Mail } },
    },
    (request) => resolveMail(userContext(request), request.params.id, request.body.outcome),
  );
};
