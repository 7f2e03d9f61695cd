import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { commandOf } from '../command-of.ts';
import { root } from '../paths.ts';
import { PlainError } from './plain-error.ts';

type Lock = { pid: number; url: string; children: number[] };

/**
 * One start per data folder. Throws a PlainError while another runs. When an earlier one was
 * killed, waits until the processes it left have stopped, and ends those that do not.
 */
export async function takeLock(file: string, url: string) {
  const earlier = readLock(file);
  if (earlier && isOurs(earlier.pid)) {
    throw new PlainError(`Kavel runs already (process ${earlier.pid}): ${earlier.url}. Stop it first.`);
  }
  await outlive(earlier?.children.filter(isOurs) ?? []);
  mkdirSync(dirname(file), { recursive: true });
  const lock: Lock = { pid: process.pid, url, children: [] };
  const write = () => writeFileSync(file, JSON.stringify(lock));
  write();
  return {
    /** Notes a child, so that a next start can wait for it should we be killed. */
    note(pid: number | undefined) {
      if (pid === undefined) return;
      lock.children.push(pid);
      write();
    },
    release: () => rmSync(file, { force: true }),
  };
}

function readLock(file: string): Lock | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // killed in the middle of writing
  }
}

/** Process ids are used again: only a process that runs something of this folder counts. */
function isOurs(pid: number): boolean {
  return commandOf(pid).includes(root);
}

async function outlive(pids: number[]): Promise<void> {
  for (let waited = 0; pids.some(isOurs); waited += 100) {
    if (waited === 10_000) for (const pid of pids.filter(isOurs)) process.kill(pid, 'SIGKILL');
    await delay(100);
  }
}
