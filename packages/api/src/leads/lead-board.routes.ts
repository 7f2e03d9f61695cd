import { findLeadBoard, findLeadCards, leadStages } from '@kavel/core/leads';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { userContext } from '../plugins/permissions.ts';
import { LeadBoard, LeadBoardQuery, LeadCardPage, LeadCardsQuery } from './lead-board.contract.ts';

const tags = ['leads'];

export const leadBoardRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/leads/board',
    {
      config: { permission: 'leads:read' },
      schema: {
        tags,
        querystring: LeadBoardQuery,
        response: { 200: LeadBoard },
      },
    },
    async (request) => ({ columns: await findLeadBoard(userContext(request), request.query) }),
  );
  app.get(
    '/leads/board/:stage',
    {
      config: { permission: 'leads:read' },
      schema: {
        tags,
        params: z.object({ stage: z.enum(leadStages) }),
        querystring: LeadCardsQuery,
        response: { 200: LeadCardPage },
      },
    },
    (request) => findLeadCards(userContext(request), request.params.stage, request.query),
  );
};
