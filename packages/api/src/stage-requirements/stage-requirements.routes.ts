import { decideRequirement, findStageRequirements } from '@kavel/core/leads';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { userContext } from '../plugins/permissions.ts';
import { DecideRequirement, StageRequirements } from './stage-requirements.contract.ts';

const tags = ['leads'];

/** What the stages ask of a lead; an administrator decides over it from a day on. */
export const stageRequirementsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/stage-requirements',
    { config: { permission: 'leads:read' }, schema: { tags, response: { 200: StageRequirements } } },
    async (request) => {
      const { fixed, known, ...found } = await findStageRequirements(userContext(request));
      return { ...found, fixed: [...fixed], known: [...known] };
    },
  );
  app.put(
    '/stage-requirements',
    {
      config: { permission: 'stage-requirements:write' },
      schema: { tags, body: DecideRequirement, response: { 200: StageRequirements } },
    },
    async (request) => {
      const ctx = userContext(request);
      await decideRequirement(ctx, request.body);
      const { fixed, known, ...found } = await findStageRequirements(ctx);
      return { ...found, fixed: [...fixed], known: [...known] };
    },
  );
};
