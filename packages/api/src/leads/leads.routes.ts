import { createLead, findLeads, getLead, updateLead } from '@kavel/core/leads';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import { CreateLead, Lead, LeadPage, LeadsQuery, UpdateLead } from './leads.contract.ts';

const tags = ['leads'];
const params = z.object({ id: Id });

export const leadsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/leads',
    {
      config: { permission: 'leads:read' },
      schema: { tags, querystring: LeadsQuery, response: { 200: LeadPage } },
    },
    (request) => findLeads(userContext(request), request.query),
  );
  app.post(
    '/leads',
    { config: { permission: 'leads:write' }, schema: { tags, body: CreateLead, response: { 201: Lead } } },
    async (request, reply) => {
      const ctx = userContext(request);
      const { id } = await createLead(ctx, request.body);
      reply.code(201).header('location', `/v1/leads/${id}`);
      return withETag(reply, await getLead(ctx, id));
    },
  );
  app.get(
    '/leads/:id',
    { config: { permission: 'leads:read' }, schema: { tags, params, response: { 200: Lead } } },
    async (request, reply) => withETag(reply, await getLead(userContext(request), request.params.id)),
  );
  app.patch(
    '/leads/:id',
    {
      config: { permission: 'leads:write' },
      schema: { tags, params, body: UpdateLead, response: { 200: Lead } },
    },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(
        reply,
        await updateLead(userContext(request), request.params.id, version, request.body),
      );
    },
  );
};
