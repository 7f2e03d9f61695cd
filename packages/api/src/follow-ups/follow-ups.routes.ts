import {
  cancelFollowUp,
  findFollowUps,
  followUpMoment,
  getFollowUp,
  moveFollowUp,
  planFollowUp,
} from '@kavel/core/follow-ups';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  FollowUp,
  FollowUpPage,
  FollowUpQuery,
  Moment,
  MomentQuery,
  MoveFollowUp,
  PlanFollowUp,
} from './follow-ups.contract.ts';

const tags = ['follow-ups'];
const params = z.object({ id: Id });

export const followUpsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/follow-ups',
    {
      config: { permission: 'follow-ups:read' },
      schema: {
        tags,
        description:
          'With state=planned the next to go comes first, otherwise the one that goes or went last.',
        querystring: FollowUpQuery,
        response: { 200: FollowUpPage },
      },
    },
    (request) => findFollowUps(userContext(request), request.query),
  );
  app.get(
    '/follow-ups/:id',
    { config: { permission: 'follow-ups:read' }, schema: { tags, params, response: { 200: FollowUp } } },
    async (request, reply) => withETag(reply, await getFollowUp(userContext(request), request.params.id)),
  );
  app.get(
    '/follow-up-moments',
    {
      config: { permission: 'follow-ups:read' },
      schema: {
        tags,
        description: 'When a follow-up would go, and why. Plans nothing.',
        querystring: MomentQuery,
        response: { 200: Moment },
      },
    },
    (request) => {
      const { contactId, ...wanted } = request.query;
      return followUpMoment(userContext(request), contactId, wanted);
    },
  );
  app.post(
    '/follow-ups',
    {
      config: { permission: 'follow-ups:write' },
      schema: { tags, body: PlanFollowUp, response: { 201: FollowUp } },
    },
    async (request, reply) => {
      const followUp = await planFollowUp(userContext(request), request.body);
      return withETag(reply.code(201).header('location', `/v1/follow-ups/${followUp.id}`), followUp);
    },
  );
  app.patch(
    '/follow-ups/:id',
    {
      config: { permission: 'follow-ups:write' },
      schema: {
        tags,
        description: 'Moves one that still stands planned to another day.',
        params,
        body: MoveFollowUp,
        response: { 200: FollowUp },
      },
    },
    async (request, reply) => {
      const version = versionOf(request);
      return withETag(
        reply,
        await moveFollowUp(userContext(request), request.params.id, version, request.body),
      );
    },
  );
  app.post(
    '/follow-ups/:id/cancellations',
    {
      config: { permission: 'follow-ups:write' },
      schema: {
        tags,
        description: 'Calls off one that is planned or held; of any other the mail is out of our hands.',
        params,
        response: { 200: FollowUp },
      },
    },
    async (request, reply) => withETag(reply, await cancelFollowUp(userContext(request), request.params.id)),
  );
};
