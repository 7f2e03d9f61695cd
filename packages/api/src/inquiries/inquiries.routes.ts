import type { UserContext } from '@kavel/core';
import {
  acceptInquiry,
  answerInquiry,
  findInquiries,
  getInquiry,
  type Inquiry as InquiryRecord,
  matchesOf,
  rejectInquiry,
  releaseInquiry,
  reopenInquiry,
  routeInquiry,
} from '@kavel/core/inquiries';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { OrganisationMatch } from '../matches/matches.contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  AcceptInquiry,
  AnswerInquiry,
  InquiriesQuery,
  Inquiry,
  InquiryPage,
  RejectInquiry,
  RouteInquiry,
} from './inquiries.contract.ts';
import { withTimeLeft } from './inquiry.view.ts';

const tags = ['inquiries'];
const params = z.object({ id: Id });
const response = { 200: Inquiry };

/** One act on the version of an inquiry that the colleague saw; gives the inquiry as it is then. */
async function act(
  request: FastifyRequest,
  reply: FastifyReply,
  run: (ctx: UserContext, version: number) => Promise<InquiryRecord>,
) {
  const ctx = userContext(request);
  const inquiry = await run(ctx, versionOf(request));
  return withETag(reply, withTimeLeft(ctx.clock.now(), inquiry));
}

export const inquiriesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/inquiries',
    {
      config: { permission: 'inquiries:read' },
      schema: { tags, querystring: InquiriesQuery, response: { 200: InquiryPage } },
    },
    async (request) => {
      const ctx = userContext(request);
      const page = await findInquiries(ctx, request.query);
      return { ...page, items: page.items.map((inquiry) => withTimeLeft(ctx.clock.now(), inquiry)) };
    },
  );
  app.get(
    '/inquiries/:id',
    { config: { permission: 'inquiries:read' }, schema: { tags, params, response } },
    async (request, reply) => {
      const ctx = userContext(request);
      return withETag(reply, withTimeLeft(ctx.clock.now(), await getInquiry(ctx, request.params.id)));
    },
  );
  app.get(
    '/inquiries/:id/matches',
    {
      config: { permission: 'inquiries:read' },
      schema: { tags, params, response: { 200: z.array(OrganisationMatch) } },
    },
    (request) => matchesOf(userContext(request), request.params.id),
  );
  app.post(
    '/inquiries/:id/routings',
    { config: { permission: 'inquiries:route' }, schema: { tags, params, body: RouteInquiry, response } },
    (request, reply) =>
      act(request, reply, (ctx, version) => routeInquiry(ctx, request.params.id, version, request.body)),
  );
  app.post(
    '/inquiries/:id/acceptances',
    { config: { permission: 'inquiries:accept' }, schema: { tags, params, body: AcceptInquiry, response } },
    (request, reply) =>
      act(request, reply, (ctx, version) => acceptInquiry(ctx, request.params.id, version, request.body)),
  );
  app.post(
    '/inquiries/:id/answers',
    { config: { permission: 'inquiries:answer' }, schema: { tags, params, body: AnswerInquiry, response } },
    (request, reply) =>
      act(request, reply, (ctx, version) => answerInquiry(ctx, request.params.id, version, request.body)),
  );
  app.post(
    '/inquiries/:id/rejections',
    { config: { permission: 'inquiries:reject' }, schema: { tags, params, body: RejectInquiry, response } },
    (request, reply) =>
      act(request, reply, (ctx, version) => rejectInquiry(ctx, request.params.id, version, request.body)),
  );
  app.post(
    '/inquiries/:id/reopenings',
    { config: { permission: 'inquiries:reject' }, schema: { tags, params, response } },
    (request, reply) => act(request, reply, (ctx, version) => reopenInquiry(ctx, request.params.id, version)),
  );
  app.post(
    '/inquiries/:id/releases',
    { config: { permission: 'inquiries:route' }, schema: { tags, params, response } },
    (request, reply) =>
      act(request, reply, (ctx, version) => releaseInquiry(ctx, request.params.id, version)),
  );
};
