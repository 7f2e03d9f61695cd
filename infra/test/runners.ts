import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bin, dataDir, root } from '../paths.ts';
import { type Counts, judged } from './counts.ts';

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});
const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Runs every unit and integration test; those for Redis only where a URL of one is given. */
export async function runVitest(redisUrl: string | undefined): Promise<Counts> {
  const report = reportFile('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await run('vitest', args, redisUrl ? { TEST_REDIS_URL: redisUrl } : {});
  const counts = read(report, VitestReport);
  return judged(
    {
      passed: counts?.numPassedTests ?? 0,
      failed: counts?.numFailedTests ?? 0,
      skipped: (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0),
    },
    exitCode,
  );
}

/** Runs the stories in a browser, over the built stack. */
export async function runPlaywright(chromium: string): Promise<Counts> {
  const report = reportFile('playwright.json');
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const exitCode = await run('playwright', [...PLAYWRIGHT, '--reporter=list,json'], env);
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
    skipped = 0,
  } = read(report, PlaywrightReport)?.stats ?? {};
  return judged({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}

/** How many stories there are, for when there is no browser to run them in. */
export async function countPlaywright(): Promise<Counts> {
  const report = reportFile('playwright.json');
  await run('playwright', [...PLAYWRIGHT, '--list', '--reporter=json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
  return { passed: 0, failed: 0, skipped: text.match(/"projectName"/g)?.length ?? 0 };
}

const PLAYWRIGHT = ['test', '--config', 'tests/playwright.config.ts'];

function reportFile(name: string): string {
  const folder = join(dataDir, 'test-reports');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, name), { force: true });
  return join(folder, name);
}

async function run(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(bin(program), args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

function read<T>(file: string, schema: z.ZodType<T>): T | undefined {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
