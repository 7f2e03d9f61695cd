import { previewMail } from '@kavel/core/mail-templates';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { userContext } from '../plugins/permissions.ts';
import { MailPreview, PreviewMail } from './mail-previews.contract.ts';

export const mailPreviewsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/mail-previews',
    {
      config: { permission: 'mail-templates:read' },
      schema: {
        tags: ['mail-templates'],
        description: 'How a mail would read. Keeps nothing and sends nothing.',
        body: PreviewMail,
        response: { 200: MailPreview },
      },
    },
    (request) => previewMail(userContext(request), request.body),
  );
};
