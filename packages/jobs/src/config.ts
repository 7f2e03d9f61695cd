import { s3UrlProblem } from '@kavel/core/files';
import { z } from 'zod';

const Config = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The queue's place; absent, it is in PostgreSQL. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).default('smtp://localhost:3025'),
  /** The address all mail comes from, with or without a name before it. */
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'give an address, or: Name <address>')
    .default('Kavel <desk@kavel.example>'),
  /** Hears of a late inquiry, and of what is added to one, that stands at no municipality yet; absent, the address of MAIL_FROM. */
  DESK_MAIL: z.email().optional(),
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  /** Where the API keeps the bytes of files, to tidy it; the same folder as the API's. */
  FILES_DIR: z.string().default('.data/files'),
  /** S3-compatible storage in place of FILES_DIR; the same as the API's. Holds its key. */
  S3_URL: z
    .string()
    .refine((url) => !s3UrlProblem(url), { error: ({ input }) => s3UrlProblem(`${input}`) ?? '' })
    .optional(),
  KAVEL_CLOCK_FILE: z.string().optional(),
  /** How often the database is asked what is due, besides when it tells. */
  SWEEP_SECONDS: z.coerce.number().positive().max(3600).default(15),
  /** After so long a worker's silence its mail is taken from it. */
  MAIL_LEASE_SECONDS: z.coerce.number().positive().max(3600).default(60),
  /** After so long a worker's silence its import is taken from it; far more than a batch of rows takes. */
  IMPORT_LEASE_SECONDS: z.coerce.number().positive().max(3600).default(60),
  /** A mail server that is silent for so long is given up; less than the lease, or the lease ends first. */
  SMTP_TIMEOUT_SECONDS: z.coerce.number().positive().max(600).default(30),
  /** Webhooks may lead to this machine itself, also without TLS: to try them out. */
  WEBHOOKS_TO_LOOPBACK: z.stringbool().default(false),
  /** A receiver of webhooks that is silent for so long is given up. */
  WEBHOOK_TIMEOUT_SECONDS: z.coerce.number().positive().max(60).default(10),
  /** After so long a worker's silence its webhook is told by another; more than the time a receiver has. */
  WEBHOOK_LEASE_SECONDS: z.coerce.number().positive().max(3600).default(60),
  /** Mails one worker sends at a time. */
  MAIL_CONCURRENCY: z.coerce.number().int().min(1).max(50).default(5),
});
export type Config = z.infer<typeof Config>;

/** Reads the environment once; throws one sentence that names each wrong variable and what it should be. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Config.safeParse(env);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not right. ${wrong.join('; ')}.`);
}
