import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dieWithUs } from '../die-with-us.ts';
import { freePort } from '../start/ports.ts';

/** Starts a Redis on a free port that keeps nothing on disk; resolves when it accepts connections. */
export async function startRedis(program: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const flags = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    tmpdir(),
  ];
  const [command, args] = dieWithUs(program, flags);
  const server = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(server, 'exit');
  const ready = new Promise<void>((resolve) => {
    server.stdout.setEncoding('utf8').on('data', (words: string) => {
      if (words.includes('Ready to accept connections')) resolve();
    });
  });
  const ended = exited.then(() => Promise.reject(new Error('redis-server does not start.')));
  await Promise.race([ready, ended]);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      await exited;
    },
  };
}
