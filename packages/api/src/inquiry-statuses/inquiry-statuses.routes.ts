import { addToInquiry, inquiryOfLink, mailStatusLink, statusOf } from '@kavel/core/inquiry-statuses';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Accepted } from '../inquiry-drafts/inquiry-drafts.contract.ts';
import type { PublicDoor } from '../inquiry-drafts/inquiry-drafts.routes.ts';
import { idempotencyKeyOf } from '../plugins/idempotency.ts';
import { readUpload } from '../plugins/uploads.ts';
import { InquiryStatus, RequestStatusLink } from './inquiry-statuses.contract.ts';

const tags = ['inquiry-statuses'];
const params = z.object({ token: z.string().max(200) });
const hour = 60 * 60 * 1000;

/** What a company sees of its inquiry without an account, by a signed link. */
export const inquiryStatusesRoutes: FastifyPluginAsyncZod<PublicDoor> = async (app, door) => {
  const { site, store, inquiriesPerHour } = door;
  const limited = { permission: 'public', rateLimit: { max: inquiriesPerHour, timeWindow: hour } } as const;

  app.get(
    '/inquiry-statuses/:token',
    { config: { permission: 'public' }, schema: { tags, params, response: { 200: InquiryStatus } } },
    async (request) => statusOf(request.ctx, await inquiryOfLink(request.ctx, site, request.params.token)),
  );
  app.post(
    '/inquiry-statuses/:token/additions',
    {
      config: limited,
      schema: {
        tags,
        description:
          'A message, files (each a part named file) or both. Send an Idempotency-Key: repeated with the same key it is the same addition.',
        params,
        consumes: ['multipart/form-data'],
        response: { 201: InquiryStatus },
      },
    },
    async (request, reply) => {
      const idempotencyKey = idempotencyKeyOf(request);
      const { fields, files } = await readUpload(request);
      const addition = { message: fields.message ?? '', files, idempotencyKey };
      return reply
        .code(201)
        .send(await addToInquiry(request.ctx, site, store, request.params.token, addition));
    },
  );
  app.post(
    '/status-links',
    { config: limited, schema: { tags, body: RequestStatusLink, response: { 202: Accepted } } },
    async (request, reply) => {
      await mailStatusLink(request.ctx, site, request.body);
      return reply.code(202).send({ accepted: true });
    },
  );
};
