import {
  cancelMeeting,
  createMeeting,
  findMeetings,
  getInvitationFile,
  getMeeting,
  holdMeeting,
  replanMeeting,
  updateMeeting,
} from '@kavel/core/meetings';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { attachment } from '../files/content-disposition.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  CreateMeeting,
  HoldMeeting,
  Meeting,
  MeetingPage,
  MeetingsQuery,
  UpdateMeeting,
} from './meetings.contract.ts';

const tags = ['meetings'];
const params = z.object({ id: Id });
const calendar = z.unknown().meta({ type: 'string', format: 'binary' });

export const meetingsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/meetings',
    {
      config: { permission: 'meetings:read' },
      schema: {
        tags,
        description: 'The earliest first.',
        querystring: MeetingsQuery,
        response: { 200: MeetingPage },
      },
    },
    (request) => findMeetings(userContext(request), request.query),
  );
  app.post(
    '/meetings',
    {
      config: { permission: 'meetings:write' },
      schema: { tags, body: CreateMeeting, response: { 201: Meeting } },
    },
    async (request, reply) => {
      const meeting = await createMeeting(userContext(request), request.body);
      reply.code(201).header('location', `/v1/meetings/${meeting.id}`);
      return withETag(reply, meeting);
    },
  );
  app.get(
    '/meetings/:id',
    { config: { permission: 'meetings:read' }, schema: { tags, params, response: { 200: Meeting } } },
    async (request, reply) => withETag(reply, await getMeeting(userContext(request), request.params.id)),
  );
  app.get(
    '/meetings/:id/invitation.ics',
    {
      config: { permission: 'meetings:read' },
      schema: {
        tags,
        description: 'The meeting as an iCalendar object (RFC 5545), to be saved in a calendar.',
        params,
        response: {
          200: { description: 'The object.', content: { 'text/calendar': { schema: calendar } } },
        },
      },
    },
    async (request, reply) => {
      const source = await getInvitationFile(userContext(request), request.params.id);
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', attachment('invitation.ics'))
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(source);
    },
  );
  app.patch(
    '/meetings/:id',
    {
      config: { permission: 'meetings:write' },
      schema: { tags, params, body: UpdateMeeting, response: { 200: Meeting } },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      return withETag(reply, await updateMeeting(ctx, request.params.id, versionOf(request), request.body));
    },
  );
  for (const [path, act] of [
    ['cancellations', cancelMeeting],
    ['replannings', replanMeeting],
  ] as const) {
    app.post(
      `/meetings/:id/${path}`,
      { config: { permission: 'meetings:write' }, schema: { tags, params, response: { 200: Meeting } } },
      async (request, reply) => {
        const ctx = userContext(request);
        return withETag(reply, await act(ctx, request.params.id, versionOf(request)));
      },
    );
  }
  app.post(
    '/meetings/:id/holdings',
    {
      config: { permission: 'meetings:write' },
      schema: {
        tags,
        description: 'It was held: it becomes an activity of its kind on the same record.',
        params,
        body: HoldMeeting,
        response: { 200: Meeting },
      },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      return withETag(reply, await holdMeeting(ctx, request.params.id, versionOf(request), request.body));
    },
  );
};
