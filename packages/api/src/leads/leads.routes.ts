import {
  createLead,
  dismissQuiet,
  findLeadChoices,
  findLeadMoves,
  findLeads,
  getLead,
  moveLead,
  proposeLanding,
  updateLead,
} from '@kavel/core/leads';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  CreateLead,
  Lead,
  LeadChoices,
  LeadMove,
  LeadPage,
  MovedLead,
  MoveLead,
  UpdateLead,
} from './leads.contract.ts';
import { LeadsQuery } from './leads-query.contract.ts';

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
      const ctx = userContext(request);
      const lead = await updateLead(ctx, request.params.id, versionOf(request), request.body);
      return withETag(reply, lead);
    },
  );
  app.get(
    '/leads/:id/choices',
    {
      config: { permission: 'leads:read' },
      schema: {
        tags,
        description: 'What its contact and its establishment are chosen from, a hundred of each at most.',
        params,
        response: { 200: LeadChoices },
      },
    },
    (request) => findLeadChoices(userContext(request), request.params.id),
  );
  app.get(
    '/leads/:id/moves',
    {
      config: { permission: 'leads:read' },
      schema: { tags, params, response: { 200: z.object({ items: z.array(LeadMove) }) } },
    },
    async (request) => ({ items: await findLeadMoves(userContext(request), request.params.id) }),
  );
  app.post(
    '/leads/:id/moves',
    {
      config: { permission: 'leads:write' },
      schema: { tags, params, body: MoveLead, response: { 200: MovedLead } },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      const lead = await moveLead(ctx, request.params.id, versionOf(request), request.body);
      return withETag(reply, lead);
    },
  );
  app.post(
    '/leads/:id/landing-proposals',
    { config: { permission: 'leads:write' }, schema: { tags, params, response: { 200: Lead } } },
    async (request, reply) => {
      const ctx = userContext(request);
      const lead = await proposeLanding(ctx, request.params.id, versionOf(request));
      return withETag(reply, lead);
    },
  );
  app.post(
    '/leads/:id/quiet-dismissals',
    {
      config: { permission: 'leads:write' },
      schema: {
        tags,
        description:
          'Says that the lead is quiet for good reason, until something changes; or takes that back.',
        params,
        body: z.strictObject({ dismissed: z.boolean() }),
        response: { 204: z.void() },
      },
    },
    async (request, reply) => {
      await dismissQuiet(userContext(request), request.params.id, request.body.dismissed);
      return reply.code(204).send();
    },
  );
};
