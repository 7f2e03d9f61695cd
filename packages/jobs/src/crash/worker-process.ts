import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const spareFile = fileURLToPath(new URL('spare-worker.ts', import.meta.url));

/** Real worker processes: one at work, and one warmed up behind it. */
export interface Workers {
  /** SIGKILL to the one at work. When this resolves it is gone; the spare begins at the same moment. */
  replace(): Promise<void>;
  /** Resolves when the one at work has said that it is. */
  ready(): Promise<void>;
  /** Kills all. */
  close(): Promise<void>;
}

export function startWorkers(env: Record<string, string>): Workers {
  const complaints: string[] = [];
  let spare = warmUp(complaints);
  let atWork = begin();
  let started = word(atWork, 'ready');

  function begin(): ChildProcess {
    const child = spare;
    // When it is still loading this waits for it in the channel.
    child.send(env);
    spare = warmUp(complaints);
    return child;
  }
  async function word(child: ChildProcess, expected: string): Promise<void> {
    const gone = new AbortController();
    child.once('exit', () =>
      gone.abort(new Error(`The worker ended before it was ${expected}: ${complaints.at(-1)}`)),
    );
    for (;;) if ((await once(child, 'message', { signal: gone.signal }))[0] === expected) return;
  }

  return {
    async replace() {
      // It may be killed before it is ready: that it never will be is then nobody's concern.
      started.catch(() => undefined);
      await kill(atWork);
      atWork = begin();
      started = word(atWork, 'ready');
    },
    ready: () => started,
    async close() {
      started.catch(() => undefined);
      await Promise.all([kill(atWork), kill(spare)]);
    },
  };
}

function warmUp(complaints: string[]): ChildProcess {
  const child = fork(spareFile, {
    execArgv: ['--no-deprecation'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'kavel-compile-cache') },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.stderr?.on('data', (text: Buffer) => complaints.push(text.toString()));
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
