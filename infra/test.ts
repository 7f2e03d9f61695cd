// `npm test`: every check and every test; the last line is how many passed, failed and were skipped.
import { runAndPrint } from './check/run.ts';
import { buildIfStale } from './start/build.ts';
import { type Counts, lastLine, sumOf } from './test/counts.ts';
import { findPrerequisites } from './test/prerequisites.ts';
import { startRedis } from './test/redis.ts';
import { countPlaywright, runPlaywright, runVitest } from './test/runners.ts';

process.on('disconnect', () => process.exit(1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const { chromium, redis } = findPrerequisites();

console.info('\nChecks');
const verdicts = await runAndPrint();
const failed = verdicts.filter(({ problems }) => problems.length > 0).length;
const checks: Counts = { passed: verdicts.length - failed, failed, skipped: 0 };

await buildIfStale().catch((error: Error) => console.error(error.message)); // the tests then say so too

console.info('\nUnit and integration tests');
const server = redis ? await startRedis(redis) : undefined;
const tests = await runVitest(server?.url);
await server?.stop();

console.info('\nStories in a browser');
const stories = chromium ? await runPlaywright(chromium) : await countPlaywright();

const total = sumOf([checks, tests, stories]);
console.info(`\n${lastLine(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
