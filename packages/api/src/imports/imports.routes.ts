import { DomainError } from '@kavel/core';
import type { FileStore } from '@kavel/core/files';
import {
  cancelImport,
  checkImport,
  createImport,
  findImportRows,
  findImports,
  getImport,
  type ImportSettings,
  previewImport,
  runImport,
  tableLimits,
  tableRefused,
  undoImport,
  updateImport,
} from '@kavel/core/imports';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { versionOf, withETag } from '../plugins/edits.ts';
import { userContext } from '../plugins/permissions.ts';
import {
  CreateImportQuery,
  Import,
  ImportPage,
  ImportPreview,
  ImportRowPage,
  ImportRowsQuery,
  ImportsQuery,
  UpdateImport,
} from './imports.contract.ts';

const tags = ['imports'];
const params = z.object({ id: Id });
const reading = { config: { permission: 'imports:read' as const } };
const writing = { config: { permission: 'imports:write' as const } };

/** What a colleague has done with an import, each a deed of its own. */
const deeds = [
  [
    'checks',
    checkImport,
    'Has every row looked at, without writing; then the report says what would become of it.',
  ],
  ['runs', runImport, 'Has the file taken in as it was checked.'],
  ['undoings', undoImport, 'Has everything put back that was not edited since.'],
  ['cancellations', cancelImport, 'Ends it where it stands; what was written can be undone.'],
] as const;

export const importsRoutes: FastifyPluginAsyncZod<{ store: FileStore }> = async (app, { store }) => {
  app.get(
    '/imports',
    { ...reading, schema: { tags, querystring: ImportsQuery, response: { 200: ImportPage } } },
    (request) => findImports(userContext(request), request.query),
  );
  app.post(
    '/imports',
    {
      ...writing,
      schema: {
        tags,
        description: 'One file, CSV or XLSX, as multipart/form-data in the field `file`.',
        consumes: ['multipart/form-data'],
        querystring: CreateImportQuery,
        response: { 201: Import },
      },
    },
    async (request, reply) => {
      const ctx = userContext(request);
      const made = await createImport(ctx, store, {
        noun: request.query.noun,
        ...(await takeFile(request, store)),
      });
      reply.code(201).header('location', `/v1/imports/${made.id}`);
      return withETag(reply, made);
    },
  );
  app.get(
    '/imports/:id',
    { ...reading, schema: { tags, params, response: { 200: Import } } },
    async (request, reply) => withETag(reply, await getImport(userContext(request), request.params.id)),
  );
  app.patch(
    '/imports/:id',
    { ...writing, schema: { tags, params, body: UpdateImport, response: { 200: Import } } },
    async (request, reply) => {
      // Whether its fields are those of its records is the rules' to say.
      const edit = request.body as Partial<ImportSettings>;
      return withETag(
        reply,
        await updateImport(userContext(request), store, request.params.id, versionOf(request), edit),
      );
    },
  );
  app.get(
    '/imports/:id/preview',
    { ...reading, schema: { tags, params, response: { 200: ImportPreview } } },
    (request) => previewImport(userContext(request), store, request.params.id),
  );
  app.get(
    '/imports/:id/rows',
    { ...reading, schema: { tags, params, querystring: ImportRowsQuery, response: { 200: ImportRowPage } } },
    (request) => findImportRows(userContext(request), request.params.id, request.query),
  );
  for (const [deed, act, description] of deeds) {
    app.post(
      `/imports/:id/${deed}`,
      { ...writing, schema: { tags, description, params, response: { 202: Import } } },
      async (request, reply) => {
        reply.code(202);
        return withETag(reply, await act(userContext(request), request.params.id));
      },
    );
  }
};

/** Brings the one file of a form to the store as it comes. */
async function takeFile(request: FastifyRequest, store: FileStore) {
  if (!request.isMultipart()) {
    throw new DomainError('broken-rule', 'not-multipart', 'Send multipart/form-data.');
  }
  const limits = { fileSize: tableLimits.fileBytes + 1, files: 1, fields: 5, fieldSize: 1024 };
  const file = await request.file({ limits });
  if (!file) throw tableRefused('file-empty');
  const taken = await store.take(file.file, tableLimits.fileBytes);
  if (!taken) throw tableRefused('file-too-large');
  return { ...taken, fileName: file.filename || 'file' };
}
