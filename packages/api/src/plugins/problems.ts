import { DomainError, type ErrorKind, type FieldError } from '@kavel/core';
import { FilesUnavailable } from '@kavel/core/files';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import { z } from 'zod';

/** What a client reads when something is refused: RFC 9457, with the fields beside it. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    instance: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          code: z.string(),
          detail: z.string(),
          params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        }),
      )
      .optional(),
    current: z.unknown().optional().meta({ description: 'After a stale edit: the record as it is now.' }),
  })
  .meta({ id: 'Problem', description: 'application/problem+json (RFC 9457)' });

const statusOf: Record<ErrorKind, number> = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  'broken-rule': 422,
};

/** Codes that have a status of their own, because a client reacts to it. */
const statusOfCode: Record<string, number> = {
  'draft-expired': 410,
  'link-expired': 410,
  'sign-in-required': 401,
  'invalid-token': 401,
  'precondition-required': 428,
  'too-many-requests': 429,
  'not-ready': 503,
};

interface Said {
  status: number;
  code: string;
  detail: string;
  fields?: readonly FieldError[];
  extra?: Readonly<Record<string, unknown>>;
}

/** Turns every error into a problem; the only place that knows a status code. */
export const problems = fp(async function problems(app: FastifyInstance) {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const said = say(error);
    if (said.status >= 500) request.log.error({ err: error }, 'request failed');
    return send(request, reply, said);
  });
  app.setNotFoundHandler((request, reply) =>
    send(request, reply, { status: 404, code: 'no-such-route', detail: 'There is nothing at this address.' }),
  );
});

function say(error: FastifyError): Said {
  if (error instanceof DomainError) {
    const status = statusOfCode[error.code] ?? statusOf[error.kind];
    return { status, code: error.code, detail: error.message, fields: error.fields, extra: error.extra };
  }
  if (error instanceof FilesUnavailable) return filesUnavailable;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.flatMap(fieldsOf);
    return { status: 422, code: 'invalid', detail: 'What was sent is not what this address takes.', fields };
  }
  const status = error.statusCode ?? 500;
  if (status < 500 && !isResponseSerializationError(error)) {
    return { status, code: codeOf(error), detail: error.message };
  }
  return {
    status: 500,
    code: 'unexpected',
    detail: 'Something went wrong here. It was logged; please try again.',
  };
}

/** Why is in the log: it is about a server of ours, and of no use to who reads this. */
const filesUnavailable: Said = {
  status: 503,
  code: 'files-unavailable',
  detail: 'The files cannot be reached at the moment. Nothing was changed; please try again in a minute.',
  extra: { retryAfterSeconds: 60 },
};

type Invalid = NonNullable<FastifyError['validation']>[number];

/** A field that is not taken, unknown or read-only, is refused by its own name. */
function fieldsOf({ instancePath, keyword, message, params }: Invalid): FieldError[] {
  const parent = instancePath === '/' ? '' : instancePath;
  const keys = keyword === 'unrecognized_keys' && Array.isArray(params.keys) ? params.keys : undefined;
  if (!keys) return [{ pointer: parent || '/', code: 'invalid', message: message ?? 'This is not valid.' }];
  const detail = 'This address does not take this field: it does not exist, or cannot be set.';
  return keys.map((key) => ({ pointer: `${parent}/${key}`, code: 'unknown-field', message: detail }));
}

/** A record that goes with a problem, in the words of the contract: as the route gives it when all is well. */
function inWordsOf(request: FastifyRequest, record: unknown): unknown {
  const { response } = request.routeOptions.schema ?? {};
  const contract = (response as Record<number, unknown> | undefined)?.[200];
  if (!(contract instanceof z.ZodType)) return record;
  const encoded = z.safeEncode(contract, record);
  return encoded.success ? encoded.data : record;
}

function codeOf(error: FastifyError): string {
  if (error.statusCode === 429) return 'too-many-requests';
  return error.code?.toLowerCase().replaceAll('_', '-').replace(/^fst-/, '') ?? 'bad-request';
}

function send(request: FastifyRequest, reply: FastifyReply, said: Said) {
  const path = request.url.split('?', 1)[0] ?? '/';
  const { retryAfterSeconds, ...extra } = said.extra ?? {};
  if (typeof retryAfterSeconds === 'number') reply.header('retry-after', retryAfterSeconds);
  return reply
    .code(said.status)
    .type('application/problem+json')
    .serializer((problem: unknown) => JSON.stringify(problem))
    .send({
      type: 'about:blank',
      title: titles[said.status] ?? 'Refused',
      status: said.status,
      detail: said.detail,
      code: said.code,
      instance: path,
      ...(said.fields?.length
        ? { errors: said.fields.map(({ message, ...field }) => ({ ...field, detail: message })) }
        : {}),
      ...extra,
      ...('current' in extra && { current: inWordsOf(request, extra.current) }),
    });
}

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  410: 'Expired',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not valid',
  428: 'Precondition required',
  429: 'Too many requests',
  500: 'Unexpected error',
  503: 'Not available now',
};
