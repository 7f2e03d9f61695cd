import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bin, root } from '../paths.ts';
import { PlainError } from './plain-error.ts';

const run = promisify(execFile);
const seed = join(root, 'prisma/seed/index.ts');

/**
 * Fills an empty database with the demo region. In a process of its own: the Prisma client may
 * have been generated a moment ago.
 */
export async function seedIfEmpty(env: NodeJS.ProcessEnv): Promise<void> {
  if (!existsSync(seed)) return;
  const script = `const { seedIfEmpty } = await import(${JSON.stringify(seed)}); await seedIfEmpty(process.env.DATABASE_URL);`;
  try {
    await run(bin('node'), ['--input-type=module', '--eval', script], { cwd: root, env });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new PlainError(`The demo region could not be seeded: ${stderr?.trim() || message}`);
  }
}
