import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const spareFile = fileURLToPath(new URL('spare-worker.ts', import.meta.url));

/** Real worker processes, one at work and one warmed up behind it. */
export interface Workers {
  /** Puts the next one to work. */
  next(): Promise<void>;
  /** SIGKILL to the one at work; when this resolves it is gone. */
  kill(): Promise<void>;
  /** What the workers wrote to stderr. */
  errors: string[];
  close(): Promise<void>;
}

export function startWorkers(env: Record<string, string>): Workers {
  const errors: string[] = [];
  let spare = warmUp();
  let atWork: ChildProcess | undefined;

  function warmUp(): ChildProcess {
    const child = fork(spareFile, {
      execArgv: ['--no-deprecation'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr?.on('data', (text: Buffer) => errors.push(text.toString()));
    return child;
  }
  async function kill(child: ChildProcess | undefined): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  return {
    errors,
    async next() {
      const child = spare;
      atWork = child;
      // It may be warm already: then its word is waiting in the channel.
      child.send(env);
      await new Promise<void>((resolve, reject) => {
        child.on('message', (word) => word === 'ready' && resolve());
        child.once('exit', () => reject(new Error(`The worker did not start: ${errors.at(-1)}`)));
      });
      spare = warmUp();
    },
    kill: () => kill(atWork),
    async close() {
      await kill(atWork);
      await kill(spare);
    },
  };
}
