import { z } from 'zod';
import { PlainError } from './plain-error.ts';

const port = (fallback: number) =>
  z.coerce
    .number('must be a port number')
    .int('must be a port number')
    .min(1, 'must be a port number from 1 to 65535')
    .max(65535, 'must be a port number from 1 to 65535')
    .default(fallback);
const url = (protocol: RegExp, example: string) =>
  z.url({ protocol, hostname: /./, error: `must be an address such as ${example}` }).optional();

const Settings = z.object({
  PORT: port(3000),
  API_PORT: port(3001),
  SMTP_PORT: port(3025),
  MAIL_PORT: port(3026),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgresql://user:password@localhost:5432/kavel'),
  REDIS_URL: url(/^rediss?$/, 'redis://localhost:6379'),
  SMTP_URL: url(/^smtps?$/, 'smtp://localhost:25'),
  S3_URL: url(/^https?$/, 'https://KEY:SECRET@s3.example.org/bucket?region=eu-west-1'),
  PUBLIC_URL: url(/^https?$/, 'https://kavel.example.org'),
});

/** What `npm start` can be told by the environment. What is absent is embedded. */
export type Settings = z.infer<typeof Settings>;

/** Reads the environment; throws a PlainError that names every wrong variable in one line. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new PlainError(`Cannot start: ${wrong.join('; ')}.`);
  }
  refuseTwice(parsed.data);
  return parsed.data;
}

function refuseTwice(settings: Settings): void {
  const names = ['PORT', 'API_PORT', 'SMTP_PORT', 'MAIL_PORT'] as const;
  for (const [index, name] of names.entries()) {
    const other = names.slice(0, index).find((earlier) => settings[earlier] === settings[name]);
    if (other) throw new PlainError(`Cannot start: ${name} and ${other} are both ${settings[name]}.`);
  }
}
