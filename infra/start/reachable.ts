import { connect } from 'node:net';
import pg from 'pg';
import { PlainError } from './plain-error.ts';

const PATIENCE_MS = 5_000;
/** PostgreSQL's "database does not exist": the migration creates it. */
const NO_SUCH_DATABASE = '3D000';

/** Throws a PlainError when no PostgreSQL answers at DATABASE_URL, or it turns us away. */
export async function requireDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: PATIENCE_MS,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === NO_SUCH_DATABASE) return;
    throw new PlainError(
      `DATABASE_URL: no database at ${hostOf(databaseUrl)} (${message || code}). Start it, mend the address, or leave DATABASE_URL out for the embedded one.`,
    );
  }
}

/** Throws a PlainError when nobody listens at REDIS_URL. */
export async function requireRedis(redisUrl: string): Promise<void> {
  const problem = await unheard(redisUrl, 6379);
  if (problem) {
    throw new PlainError(
      `REDIS_URL: no Redis at ${hostOf(redisUrl)} (${problem}). Start it, mend the address, or leave REDIS_URL out: the queue then is on PostgreSQL.`,
    );
  }
}

/** Throws a PlainError when nobody listens where S3_URL leads; whether the key is right the API says (`/health/ready`). */
export async function requireStorage(s3Url: string): Promise<void> {
  const problem = await unheard(s3Url, s3Url.startsWith('https:') ? 443 : 80);
  if (problem) {
    throw new PlainError(
      `S3_URL: no storage at ${hostOf(s3Url)} (${problem}). Start it, mend the address, or leave S3_URL out: files then are in a folder.`,
    );
  }
}

/** Why nobody is heard at an address; undefined when somebody is. */
function unheard(url: string, usualPort: number): Promise<string | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/g, '');
    const socket = connect({ host, port: Number(port || usualPort), timeout: PATIENCE_MS });
    socket.on('connect', () => resolve(undefined));
    socket.on('timeout', () => resolve('no answer'));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    socket.on('close', () => resolve('closed'));
    socket.once('connect', () => socket.end());
    socket.once('timeout', () => socket.destroy());
  });
}

function hostOf(url: string): string {
  return new URL(url).host;
}
