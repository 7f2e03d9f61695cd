import type { Site } from '@kavel/core';
import type { FileStore } from '@kavel/core/files';
import {
  addDraftFiles,
  getReceipt,
  mailResumeLink,
  openDraft,
  readDraft,
  removeDraftFile,
  resumeDraft,
  saveDraft,
  startDraft,
  submitDraft,
  tokenOf,
} from '@kavel/core/inquiry-drafts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Id, Locale } from '../contract.ts';
import { readUpload } from '../plugins/uploads.ts';
import { AnswerInWords } from './answers.contract.ts';
import {
  Accepted,
  Draft,
  Receipt,
  RequestResumeLink,
  SaveDraft,
  StartDraft,
  SubmitDraft,
} from './inquiry-drafts.contract.ts';

export interface PublicDoor {
  site: Site;
  store: FileStore;
  inquiriesPerHour: number;
}

const tags = ['inquiry-drafts'];
const params = z.object({ token: z.string().max(200) });
const config = { permission: 'public' } as const;
const hour = 60 * 60 * 1000;

/** The public form, a step at a time. Whoever holds the token may write; a GET never changes state. */
export const inquiryDraftsRoutes: FastifyPluginAsyncZod<PublicDoor> = async (
  app,
  { site, store, inquiriesPerHour },
) => {
  const limited = { ...config, rateLimit: { max: inquiriesPerHour, timeWindow: hour } };
  const started = { ...config, rateLimit: { max: inquiriesPerHour * 4, timeWindow: hour } };

  app.post(
    '/inquiry-drafts',
    { config: started, schema: { tags, body: StartDraft, response: { 201: Draft } } },
    async (request, reply) => reply.code(201).send(await startDraft(request.ctx, site, request.body.locale)),
  );
  app.get(
    '/inquiry-drafts/:token',
    { config, schema: { tags, params, response: { 200: Draft } } },
    (request) => openDraft(request.ctx, site, tokenOf(request.params.token)),
  );
  app.patch(
    '/inquiry-drafts/:token',
    { config, schema: { tags, params, body: SaveDraft, response: { 200: Draft } } },
    (request) => saveDraft(request.ctx, site, request.params.token, request.body),
  );
  app.get(
    '/inquiry-drafts/:token/answers-in-words',
    {
      config,
      schema: {
        tags,
        description: 'The answers in words of a language, of a draft and of the inquiry that it became.',
        params,
        querystring: z.object({ locale: Locale }),
        response: { 200: z.array(AnswerInWords) },
      },
    },
    (request) => readDraft(request.ctx, request.params.token, request.query.locale),
  );
  app.post(
    '/inquiry-drafts/:token/files',
    {
      config: started,
      schema: { tags, params, consumes: ['multipart/form-data'], response: { 201: Draft } },
    },
    async (request, reply) => {
      const { files } = await readUpload(request);
      return reply.code(201).send(await addDraftFiles(request.ctx, site, store, request.params.token, files));
    },
  );
  app.delete(
    '/inquiry-drafts/:token/files/:fileId',
    { config, schema: { tags, params: params.extend({ fileId: Id }), response: { 200: Draft } } },
    (request) => removeDraftFile(request.ctx, site, request.params.token, request.params.fileId),
  );
  app.post(
    '/inquiry-drafts/:token/resume-links',
    { config: limited, schema: { tags, params, body: RequestResumeLink, response: { 202: Accepted } } },
    async (request, reply) => {
      await mailResumeLink(request.ctx, site, request.params.token, request.body.email);
      return reply.code(202).send({ accepted: true });
    },
  );
  app.post(
    '/inquiry-drafts/:token/resumptions',
    { config, schema: { tags, params, response: { 200: Draft } } },
    (request) => resumeDraft(request.ctx, site, request.params.token),
  );
  app.post(
    '/inquiry-drafts/:token/submissions',
    {
      config: limited,
      schema: { tags, params, body: SubmitDraft, response: { 200: Receipt, 201: Receipt } },
    },
    async (request, reply) => {
      const { created, receipt } = await submitDraft(request.ctx, site, request.params.token, request.body);
      return reply.code(created ? 201 : 200).send(receipt);
    },
  );
  app.get(
    '/inquiry-drafts/:token/submissions',
    { config, schema: { tags, params, response: { 200: Receipt } } },
    (request) => getReceipt(request.ctx, site, request.params.token),
  );
};
