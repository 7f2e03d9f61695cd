import './small-heap.ts';
import { createDb, movableClock, systemClock } from '@kavel/core';
import { openFileStore } from '@kavel/core/files';
import { type Config, readConfig } from './config.ts';
import { keepDuplicates } from './keep-duplicates.ts';
import { keepFindable } from './keep-findable.ts';
import { keepLeadTally } from './keep-lead-tally.ts';
import { type RunningWorker, startWorker } from './start-worker.ts';
import { tidyFiles } from './tidy-files.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

let config: Config;
try {
  config = readConfig(process.env);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

const db = createDb(config.DATABASE_URL);
const clock = config.KAVEL_CLOCK_FILE ? movableClock(config.KAVEL_CLOCK_FILE) : systemClock;
let worker: RunningWorker | undefined;
let duplicates: ReturnType<typeof keepDuplicates> | undefined;
let findable: ReturnType<typeof keepFindable> | undefined;
let tally: ReturnType<typeof keepLeadTally> | undefined;
let stopping = false;

async function stop() {
  if (stopping) return;
  stopping = true;
  // A mail server that does not answer must not keep the process: what is in hand is then held, visibly.
  setTimeout(() => process.exit(0), 25_000).unref();
  await worker?.stop();
  await duplicates?.stop();
  await findable?.stop();
  await tally?.stop();
  await db.$disconnect();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);

try {
  await db.$queryRaw`select 1`;
} catch (error) {
  fail(`The database does not answer: ${inOneLine(error)}. Check DATABASE_URL.`);
}
try {
  const log = (what: string, error: Error) => console.error(`${what}: ${inOneLine(error)}`);
  worker = await startWorker(config, db, clock, log);
  duplicates = keepDuplicates({ db, clock, actor: { kind: 'system' } }, log);
  findable = keepFindable(db, log);
  tally = keepLeadTally(db, log);
  tidyFiles({ db, clock, actor: { kind: 'system' } }, openFileStore(config), log);
  if (stopping) await worker.stop();
  else process.send?.('ready');
} catch (error) {
  fail(`The worker cannot start: ${inOneLine(error)}.`);
}

/** The last line of an error's words: libraries put the place in their own code before it. */
function inOneLine(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(inOneLine).join(', ');
  const words = error instanceof Error ? error.message || error.name : String(error);
  const line =
    words
      .trim()
      .split(/\s*\n\s*/)
      .at(-1) ?? words;
  return (/Message: `(.+)`/.exec(line)?.[1] ?? line).replace(/\.$/, '');
}
