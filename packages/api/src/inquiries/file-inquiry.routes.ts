import { fileInquiry } from '@kavel/core/inquiries';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { Receipt } from '../inquiry-drafts/inquiry-drafts.contract.ts';
import type { PublicDoor } from '../inquiry-drafts/inquiry-drafts.routes.ts';
import { idempotencyKeyOf } from '../plugins/idempotency.ts';
import { FileInquiry } from './inquiries.contract.ts';

const hour = 60 * 60 * 1000;

/** A whole inquiry in one post: for other systems, and for the desk that had a company on the telephone. */
export const fileInquiryRoutes: FastifyPluginAsyncZod<PublicDoor> = async (
  app,
  { site, inquiriesPerHour },
) => {
  app.post(
    '/inquiries',
    {
      config: {
        permission: 'public',
        rateLimit: {
          max: inquiriesPerHour,
          timeWindow: hour,
          // Colleagues of one office share its address; they are known by name.
          allowList: (request) => request.ctx.actor.kind === 'user',
        },
      },
      schema: {
        tags: ['inquiries'],
        description: 'Send an Idempotency-Key: repeated with the same key it is the same inquiry.',
        body: FileInquiry,
        response: { 200: Receipt, 201: Receipt },
      },
    },
    async (request, reply) => {
      const idempotencyKey = idempotencyKeyOf(request);
      const { created, receipt } = await fileInquiry(request.ctx, site, { ...request.body, idempotencyKey });
      return reply.code(created ? 201 : 200).send(receipt);
    },
  );
};
