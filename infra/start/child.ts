import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { bin, root } from '../paths.ts';
import { keepLog } from './log.ts';

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 10_000;

export type ChildOptions = {
  name: string;
  script: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
  logFolder: string;
  show: (line: string) => void;
  /** Whether what it writes to stderr is worth showing; PostgreSQL writes everything there. */
  quiet?: boolean;
};

export type Child = {
  name: string;
  pid: number | undefined;
  /** Resolves to its first message; rejects when it ends, or says nothing for a minute. */
  ready: Promise<unknown>;
  exited: Promise<string>;
  lastLines: () => string[];
  /** Asks it to stop, waits, and kills it after ten seconds. */
  stop: () => Promise<void>;
};

/**
 * Starts one of Kavel's processes. It has a process group of its own, so that Ctrl-C reaches us
 * alone and we stop all in order; it stops by itself when we are gone (IPC disconnect).
 */
export function startChild(options: ChildOptions): Child {
  const { name, script, args = [], env, logFolder, show, quiet } = options;
  const child = fork(script, args, {
    cwd: root,
    env,
    execPath: bin('node'),
    // Prisma's PostgreSQL adapter calls pg in a way that pg 9 will not have; nobody at a terminal can mend that.
    execArgv: ['--disable-warning=DeprecationWarning'],
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log = keepLog(logFolder, name, show);
  log.read(child.stdout, false);
  log.read(child.stderr, !quiet);
  const exited = once(child, 'close').then(([code, signal]) => (signal ? `${signal}` : `exit code ${code}`));
  return {
    name,
    pid: child.pid,
    ready: firstMessage(child, name, exited),
    exited,
    lastLines: log.lastLines,
    stop: () => stop(child, exited),
  };
}

/** Thrown when a process ends before it is ready, or does not become ready. */
export class NotReadyError extends Error {}

async function firstMessage(child: ChildProcess, name: string, exited: Promise<string>): Promise<unknown> {
  const timer = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timeout = setTimeout(() => reject(new NotReadyError(`${name} does not start.`)), READY_WITHIN_MS);
  const ended = exited.then((how) => Promise.reject(new NotReadyError(`${name} did not start (${how}).`)));
  try {
    const message = once(child, 'message', { signal: timer.signal }).then(([first]) => first);
    return await Promise.race([message, ended, late]);
  } finally {
    clearTimeout(timeout);
    timer.abort();
  }
}

async function stop(child: ChildProcess, exited: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const killer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  child.kill('SIGTERM');
  await exited;
  clearTimeout(killer);
}
