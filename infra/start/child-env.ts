import { join } from 'node:path';
import { secretFrom } from './secret.ts';
import type { Settings } from './settings.ts';

/** The environment of Kavel's processes: where everything is, embedded or given. */
export function childEnv(settings: Settings, dataDir: string, databaseUrl: string): NodeJS.ProcessEnv {
  const { PORT, API_PORT, SMTP_PORT, MAIL_PORT } = settings;
  // A variable that is set to nothing counts as absent, here as in settings.ts.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const { KAVEL_SECRET, FILES_DIR, API_URL } = given;
  return {
    NODE_ENV: 'production',
    ...given,
    DATABASE_URL: databaseUrl,
    PORT: String(PORT),
    API_PORT: String(API_PORT),
    SMTP_PORT: String(SMTP_PORT),
    MAIL_PORT: String(MAIL_PORT),
    API_URL: API_URL ?? `http://127.0.0.1:${API_PORT}`,
    PUBLIC_URL: publicUrlOf(settings),
    SMTP_URL: settings.SMTP_URL ?? `smtp://127.0.0.1:${SMTP_PORT}`,
    FILES_DIR: FILES_DIR ?? join(dataDir, 'files'),
    MAIL_DIR: join(dataDir, 'mail'),
    DEMO_FILE: demoFileIn(dataDir),
    KAVEL_SECRET: KAVEL_SECRET ?? secretFrom(join(dataDir, 'secret')),
  };
}

/** Where visitors reach the web. */
export function publicUrlOf(settings: Settings): string {
  return settings.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${settings.PORT}`;
}

/** Where the seed writes who can sign in, for us to print. */
export function demoFileIn(dataDir: string): string {
  return join(dataDir, 'demo.json');
}
