import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Child } from '../start/child.ts';
import { copyInto } from './copy.ts';
import { type BenchDatabase, withClient } from './database.ts';
import { csvOf, importRows, twinsAmong } from './import-rows.ts';
import { type Finding, figure } from './report.ts';
import { type Server, startApi, startWorker } from './servers.ts';

/** How many rows the file has; fewer where one only wants to see that it runs. */
const rows = Number(process.env.KAVEL_BENCH_IMPORT_ROWS) || 100_000;
const twins = twinsAmong(rows);
const mostMegabytes = 300;
/** Undoing is measured for so long; what it leaves goes with the copy. */
const undoSeconds = 60;

/**
 * A file of organisations, taken in through the API by one worker into the large database: checked, run and
 * undone. The limit is COPY of the same rows into a table of the same columns.
 */
export async function imports(database: BenchDatabase): Promise<Finding[]> {
  const limit = await copySpeed(database);
  const api = await startApi(database);
  const worker = await startWorker(database).catch(async (error: unknown) => {
    await api.child.stop();
    throw error;
  });
  try {
    const form = new FormData();
    form.append('file', new Blob([csvOf(rows)], { type: 'text/csv' }), 'organisations.csv');
    const { id } = await ask(api, 'POST', '/v1/imports?noun=organisations', form);
    const work = { api, worker, id };
    const check = await timed(work, 'checks', 'checked');
    const run = await timed(work, 'runs', 'done');
    const megabytes = peakMegabytes(worker);
    const undo = await timed(work, 'undoings', 'undone', undoSeconds);
    const file = `import of ${figure(rows)} rows, ${figure(twins)} of them twins`;
    return [
      speed(`${file}: check`, check, limit),
      speed('the same: run', run, limit),
      speed('the same: undo', undo, limit),
      outcome(run.counts),
      {
        what: 'the same: most memory of the worker until it has run',
        kavel: megabytes === undefined ? 'this system does not tell' : `${figure(megabytes)} MB (VmHWM)`,
        promise: `≤ ${mostMegabytes} MB`,
        kept: megabytes !== undefined && megabytes <= mostMegabytes,
      },
    ];
  } finally {
    await Promise.all([worker.stop(), api.child.stop()]);
  }
}

/** Rows a second by COPY alone. */
async function copySpeed({ url }: BenchDatabase): Promise<number> {
  const all = [...importRows(rows)];
  return withClient(url, async (client) => {
    const columns = Object.keys(all[0] ?? {}).map((name) => `${name} text`);
    await client.query(`create table copied_plainly (${columns.join(', ')})`);
    const began = performance.now();
    await copyInto(client, 'copied_plainly', all);
    return rows / ((performance.now() - began) / 1000);
  });
}

interface Import {
  id: string;
  state: string;
  rowsDone: number;
  counts: Record<string, number>;
  problem: { code: string } | null;
}

interface Work {
  api: Server;
  worker: Child;
  id: string;
}

interface Timed {
  perSecond: number;
  counts: Record<string, number>;
}

/** Has the worker do something with all rows, or for so long, and says how many a second that were. */
async function timed(
  work: Work,
  deed: string,
  until: string,
  seconds = Number.POSITIVE_INFINITY,
): Promise<Timed> {
  console.info(`Importing ${figure(rows)} rows: ${deed}…`);
  const { api, worker, id } = work;
  const ended = worker.exited.then((how): never => {
    throw new Error(`The worker ended: ${how}.`);
  });
  const began = performance.now();
  await ask(api, 'POST', `/v1/imports/${id}/${deed}`);
  const { counts, rowsDone } = await Promise.race([reached(api, id, until, seconds), ended]);
  return { perSecond: rowsDone / ((performance.now() - began) / 1000), counts };
}

/** Looks five times a second whether the import is so far, and says at every tenth where it is. */
async function reached(api: Server, id: string, until: string, seconds: number): Promise<Import> {
  const last = performance.now() + seconds * 1000;
  for (let told = 0; ; ) {
    await setTimeout(200);
    const now = await ask(api, 'GET', `/v1/imports/${id}`);
    if (now.state === until || performance.now() > last) return now;
    if (now.state === 'failed') throw new Error(`The import failed: ${now.problem?.code}.`);
    const tenths = Math.floor((now.rowsDone * 10) / rows);
    if (tenths > told) console.info(`  ${figure(now.rowsDone)} of ${figure(rows)}`);
    told = tenths;
  }
}

async function ask({ port, headers = {} }: Server, method: string, path: string, body?: FormData) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, ...(body && { body }) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Import;
}

function speed(what: string, { perSecond }: Timed, limit: number): Finding {
  const told = { kavel: `${figure(perSecond)} rows/s`, limit: `COPY, ${figure(limit)} rows/s` };
  return { what, ...told, ratio: perSecond / limit, kept: true };
}

/** Whether each twin was known for what it is, and each newcomer made. */
function outcome(counts: Record<string, number>): Finding {
  return {
    what: 'the same: what became of the rows',
    kavel: Object.entries(counts)
      .map(([code, count]) => `${figure(count)} ${code}`)
      .join(', '),
    promise: `${figure(twins)} update, ${figure(rows - twins)} create`,
    kept: counts.update === twins && counts.create === rows - twins,
  };
}

/** The most memory that a process ever held (proc(5), VmHWM), in megabytes; undefined where there is no /proc. */
function peakMegabytes({ pid }: Child): number | undefined {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return (Number(kibibytes) * 1024) / 1e6;
  } catch {
    return undefined;
  }
}
