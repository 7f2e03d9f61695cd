import { s3UrlProblem } from '@kavel/core/files';
import { z } from 'zod';

const Config = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  KAVEL_SECRET: z.string().min(32),
  API_PORT: z.coerce.number().int().min(0).max(65535).default(3001),
  HOST: z.string().default('127.0.0.1'),
  API_URL: z.url().default('http://localhost:3001'),
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  FILES_DIR: z.string().default('.data/files'),
  /** S3-compatible storage in place of FILES_DIR; holds its key. */
  S3_URL: z
    .string()
    .refine((url) => !s3UrlProblem(url), { error: ({ input }) => s3UrlProblem(`${input}`) ?? '' })
    .optional(),
  TRUSTED_PROXIES: z.string().default('loopback'),
  KAVEL_CLOCK_FILE: z.string().optional(),
  /** Inquiries an hour from one address of the internet. */
  INQUIRIES_PER_HOUR: z.coerce.number().int().positive().default(30),
  /** Webhooks may lead to this machine itself, also without TLS: to try them out. */
  WEBHOOKS_TO_LOOPBACK: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});
export type Config = z.infer<typeof Config>;

/** Reads the environment once; throws one sentence that names each wrong variable and what it should be. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Config.safeParse(env);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not right. ${wrong.join('; ')}.`);
}
