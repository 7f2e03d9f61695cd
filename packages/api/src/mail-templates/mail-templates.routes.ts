import {
  createMailTemplate,
  findMailTemplates,
  getMailTemplate,
  updateMailTemplate,
  variableSources,
} from '@kavel/core/mail-templates';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  CreateMailTemplate,
  MailTemplate,
  MailTemplateQuery,
  MailVariable,
  UpdateMailTemplate,
} from './mail-templates.contract.ts';

const tags = ['mail-templates'];
const params = z.object({ id: Id });

export const mailTemplatesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/mail-templates',
    {
      config: { permission: 'mail-templates:read' },
      schema: { tags, querystring: MailTemplateQuery, response: { 200: z.array(MailTemplate) } },
    },
    (request) => findMailTemplates(request.ctx.db, request.query),
  );
  app.get(
    '/mail-templates/:id',
    {
      config: { permission: 'mail-templates:read' },
      schema: { tags, params, response: { 200: MailTemplate } },
    },
    async (request, reply) => withETag(reply, await getMailTemplate(request.ctx.db, request.params.id)),
  );
  app.post(
    '/mail-templates',
    {
      config: { permission: 'mail-templates:write' },
      schema: { tags, body: CreateMailTemplate, response: { 201: MailTemplate } },
    },
    async (request, reply) => {
      const template = await createMailTemplate(userContext(request), request.body);
      return withETag(reply.code(201), template);
    },
  );
  app.patch(
    '/mail-templates/:id',
    {
      config: { permission: 'mail-templates:write' },
      schema: { tags, params, body: UpdateMailTemplate, response: { 200: MailTemplate } },
    },
    async (request, reply) => {
      const version = versionOf(request);
      const { id } = request.params;
      return withETag(reply, await updateMailTemplate(userContext(request), id, version, request.body));
    },
  );
  app.get(
    '/mail-variables',
    {
      config: { permission: 'mail-templates:read' },
      schema: { tags, response: { 200: z.array(MailVariable) } },
    },
    async () => [...variableSources],
  );
};
