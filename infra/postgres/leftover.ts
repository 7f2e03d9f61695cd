import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { commandOf } from '../command-of.ts';

/**
 * Stops a PostgreSQL that an earlier, killed start left running on this data folder, and waits
 * until it is gone. A `postmaster.pid` whose process is something else by now is left alone.
 */
export async function stopLeftover(dataDir: string): Promise<void> {
  const pid = pidOf(dataDir);
  if (pid === undefined || !isServerOf(pid, dataDir)) return;
  process.kill(pid, 'SIGINT'); // PostgreSQL's "fast shutdown"
  for (let waited = 0; isServerOf(pid, dataDir); waited += 50) {
    if (waited === 10_000) process.kill(pid, 'SIGKILL');
    await delay(50);
  }
}

function pidOf(dataDir: string): number | undefined {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return pid > 0 ? pid : undefined;
}

/** Whether this process id is (still) a PostgreSQL on this very folder: ids are used again. */
function isServerOf(pid: number, dataDir: string): boolean {
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(dataDir);
}

/** Whether a PostgreSQL runs on this folder now. */
export function hasServer(dataDir: string): boolean {
  const pid = pidOf(dataDir);
  return pid !== undefined && isServerOf(pid, dataDir);
}
