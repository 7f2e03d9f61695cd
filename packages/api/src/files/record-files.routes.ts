import {
  attachToRecord,
  type FileStore,
  fileSubjects,
  findFilesOf,
  largestRecordFileBytes,
  updateFile,
} from '@kavel/core/files';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id, Instant, Truth } from '../contract.ts';
import { AttachedFile, Person } from '../inquiries/parts.contract.ts';
import { userContext } from '../plugins/permissions.ts';
import { readUpload } from '../plugins/uploads.ts';

const tags = ['files'];
const subject = z.object(
  Object.fromEntries(fileSubjects.map((key) => [key, Id.optional()])) as Record<
    (typeof fileSubjects)[number],
    z.ZodOptional<typeof Id>
  >,
);

const RecordFile = AttachedFile.extend({
  uploadedAt: Instant,
  archivedAt: Instant.nullable().meta({ description: 'Taken off the record; it can be put back.' }),
  isEvidence: z.boolean().meta({ description: 'It shows that the company landed.' }),
  user: Person.nullable().meta({ description: 'Who attached it; empty: the company.' }),
}).meta({ id: 'RecordFile' });

const UpdateFile = z
  .strictObject({ isEvidence: z.boolean(), archived: z.boolean() })
  .partial()
  .meta({ id: 'UpdateFile' });

/** Files of any record: attached by colleagues, judged by their bytes, saved and never shown. */
export const recordFilesRoutes: FastifyPluginAsyncZod<{ store: FileStore }> = async (app, { store }) => {
  app.get(
    '/files',
    {
      config: { permission: 'files:read' },
      schema: {
        tags,
        description: 'The files of one record.',
        querystring: subject.extend({ archived: Truth.optional() }),
        response: { 200: z.object({ items: z.array(RecordFile) }) },
      },
    },
    async (request) => {
      const { archived, ...of } = request.query;
      return { items: await findFilesOf(userContext(request), of, { archived: archived ?? false }) };
    },
  );
  app.post(
    '/files',
    {
      config: { permission: 'files:write' },
      schema: {
        tags,
        description:
          'Attaches files to one record, all or none, as multipart/form-data in the field `files`.',
        consumes: ['multipart/form-data'],
        querystring: subject.extend({ isEvidence: Truth.optional() }),
        response: { 201: z.object({ items: z.array(AttachedFile) }) },
      },
    },
    async (request, reply) => {
      const { isEvidence, ...of } = request.query;
      const { files } = await readUpload(request, largestRecordFileBytes);
      reply.code(201);
      return { items: await attachToRecord(userContext(request), store, of, files, isEvidence ?? false) };
    },
  );
  app.patch(
    '/files/:id',
    {
      config: { permission: 'files:write' },
      schema: { tags, params: z.object({ id: Id }), body: UpdateFile, response: { 200: RecordFile } },
    },
    (request) => updateFile(userContext(request), request.params.id, request.body),
  );
};
