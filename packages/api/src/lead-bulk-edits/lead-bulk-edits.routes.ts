import {
  createBulkEdit,
  findBulkEditRows,
  findBulkEdits,
  getBulkEdit,
  previewBulkEdit,
  stepBulkEdit,
  undoBulkEdit,
} from '@kavel/core/lead-bulk-edits';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  CreateLeadBulkEdit,
  LeadBulkEdit,
  LeadBulkEditPage,
  LeadBulkEditRowPage,
  LeadBulkEditsQuery,
  LeadBulkPreview,
  PreviewLeadBulkEdit,
} from './lead-bulk-edits.contract.ts';

const tags = ['lead-bulk-edits'];
const params = z.object({ id: Id });
const response = { 200: LeadBulkEdit };
const writing = { config: { permission: 'leads:write' as const } };
/** A thousand leads with their versions, and room to spare. */
const bodyLimit = 512 * 1024;

export const leadBulkEditsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/lead-bulk-edits/previews',
    {
      ...writing,
      bodyLimit,
      schema: {
        tags,
        description: 'What an edit would do to each of many leads, and to which it cannot be done and why.',
        body: PreviewLeadBulkEdit,
        response: { 200: LeadBulkPreview },
      },
    },
    async (request) => {
      const { edit, ...choice } = request.body;
      return { items: await previewBulkEdit(userContext(request), choice, edit) };
    },
  );
  app.post(
    '/lead-bulk-edits',
    {
      ...writing,
      bodyLimit,
      schema: {
        tags,
        description: 'Writes down which leads are to be edited and how. Its steps then edit them.',
        body: CreateLeadBulkEdit,
        response: { 201: LeadBulkEdit },
      },
    },
    async (request, reply) => {
      const { edit, ...choice } = request.body;
      const made = await createBulkEdit(userContext(request), choice, edit);
      reply.code(201).header('location', `/v1/lead-bulk-edits/${made.id}`);
      return made;
    },
  );
  app.get(
    '/lead-bulk-edits',
    {
      ...writing,
      schema: {
        tags,
        description: 'One’s own, the latest first.',
        querystring: LeadBulkEditsQuery,
        response: { 200: LeadBulkEditPage },
      },
    },
    (request) => findBulkEdits(userContext(request), request.query),
  );
  app.get('/lead-bulk-edits/:id', { ...writing, schema: { tags, params, response } }, (request) =>
    getBulkEdit(userContext(request), request.params.id),
  );
  app.get(
    '/lead-bulk-edits/:id/rows',
    {
      ...writing,
      schema: { tags, params, querystring: LeadBulkEditsQuery, response: { 200: LeadBulkEditRowPage } },
    },
    (request) => findBulkEditRows(userContext(request), request.params.id, request.query),
  );
  app.post(
    '/lead-bulk-edits/:id/steps',
    {
      ...writing,
      schema: {
        tags,
        description: 'Edits the next of its leads, or puts them back; again until it is done or undone.',
        params,
        response,
      },
    },
    (request) => stepBulkEdit(userContext(request), request.params.id),
  );
  app.post(
    '/lead-bulk-edits/:id/undoings',
    {
      ...writing,
      schema: {
        tags,
        description: 'Begins to put back what it did; its steps go on. What was edited since is left.',
        params,
        response,
      },
    },
    (request) => undoBulkEdit(userContext(request), request.params.id),
  );
};
