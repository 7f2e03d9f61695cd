import type { Database } from '@kavel/core';
import { mediaTypeOf, startExport } from '@kavel/core/exports';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { attachment } from '../files/content-disposition.ts';
import { userContext } from '../plugins/permissions.ts';
import { AskExport } from './exports.contract.ts';

const bytes = z.unknown().meta({ type: 'string', format: 'binary' });
const response = {
  200: {
    description: 'The file, written while it is read; whole only if its last line, or second sheet, says so.',
    content: {
      'text/csv': { schema: bytes },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: bytes },
    },
  },
};

export const exportsRoutes: FastifyPluginAsyncZod<{ db: Database }> = async (app, { db }) => {
  app.post(
    '/exports',
    {
      config: { permission: 'exports:write' },
      schema: {
        tags: ['exports'],
        description:
          'Takes a list out as a file: every row that the list has under this filter. It is logged.',
        body: AskExport,
        response,
      },
    },
    async (request, reply) => {
      const { fileName, content } = await startExport(
        { ...userContext(request), db },
        request.body,
        (error) => request.log.error({ err: error }, 'an export broke off'),
      );
      return reply
        .type(mediaTypeOf(request.body.format))
        .header('content-disposition', attachment(fileName))
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(content);
    },
  );
};
