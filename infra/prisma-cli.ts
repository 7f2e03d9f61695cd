import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bin, root } from './paths.ts';

const run = promisify(execFile);

/** Runs the Prisma CLI on a database, quietly. Rejects with the CLI's own words. */
export async function prisma(args: string[], databaseUrl?: string): Promise<string> {
  const env = {
    ...process.env,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    NO_COLOR: '1',
  };
  try {
    const { stdout } = await run(bin('node'), [bin('prisma'), ...args], { cwd: root, env });
    return stdout;
  } catch (error) {
    throw new Error(`prisma ${args.join(' ')} failed: ${wordsOf(error)}`, { cause: error });
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stdout = '', stderr = '' } = error as Error & { stdout?: string; stderr?: string };
  return `${stdout}\n${stderr}`.trim() || error.message;
}
