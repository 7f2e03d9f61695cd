import { type FileStore, getFile } from '@kavel/core/files';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id } from '../contract.ts';
import { userContext } from '../plugins/permissions.ts';
import { attachment } from './content-disposition.ts';

const params = z.object({ id: Id });
const bytes = z.unknown().meta({ type: 'string', format: 'binary' });
const response = {
  200: { description: 'The file, to be saved.', content: { 'application/octet-stream': { schema: bytes } } },
};

export const filesRoutes: FastifyPluginAsyncZod<{ store: FileStore }> = async (app, { store }) => {
  app.get(
    '/files/:id',
    { config: { permission: 'files:read' }, schema: { tags: ['files'], params, response } },
    async (request, reply) => {
      const file = await getFile(userContext(request), request.params.id);
      const content = await store.read(file.sha256);
      // What strangers send is never shown in our own origin: saved, not sniffed, and without rights if it were.
      return reply
        .type(file.mediaType)
        .header('content-length', file.size)
        .header('content-disposition', attachment(file.name))
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'private, no-store')
        .send(content);
    },
  );
};
