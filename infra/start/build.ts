import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { dieWithUs } from '../die-with-us.ts';
import { bin, dataDir, root } from '../paths.ts';
import { PlainError } from './plain-error.ts';

const run = promisify(execFile);
const MOST_LINES = 12;

/**
 * Generates the Prisma client and builds the web, each only when its sources changed: Turborepo
 * keeps the outputs by a hash of the inputs (turbo.json). About 0.1 s when nothing changed.
 */
export async function buildIfStale(): Promise<void> {
  try {
    await turbo(['generate', 'build']);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new PlainError(explain(stripVTControlCharacters(`${stdout}\n${stderr}`)));
  }
}

/** Runs tasks of turbo.json in every package that has them; rejects with what the failing ones said. */
export async function turbo(tasks: string[], flags: string[] = []): Promise<string> {
  const args = ['run', ...tasks, '--output-logs=errors-only', ...flags];
  const { stdout } = await run(...dieWithUs(bin('turbo'), args), {
    cwd: root,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      NO_COLOR: '1',
      npm_config_loglevel: 'error',
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** A failed build says hundreds of lines; few of them say why. */
function explain(output: string): string {
  const file = join(dataDir, 'log/build.log');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, output);
  const why = output.split('\n').filter((line) => /error|could not|cannot/i.test(line));
  return [`The build failed; all it said is in ${file}.`, ...why.slice(0, MOST_LINES)].join('\n');
}
