import { once } from 'node:events';
import { createServer } from 'node:net';
import { PlainError } from './plain-error.ts';

/** Throws a PlainError that names the variable to set when the port is taken. */
export async function requireFreePort(variable: string, port: number): Promise<void> {
  for (const host of ['127.0.0.1', undefined]) {
    const problem = await listenOnce(port, host);
    if (problem === 'EADDRINUSE') {
      throw new PlainError(
        `Port ${port} is taken: stop what uses it, or choose another with ${variable}=${port + 100}.`,
      );
    }
    if (problem === 'EACCES') {
      throw new PlainError(`Port ${port} needs more rights: choose one above 1023 with ${variable}.`);
    }
  }
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

async function listenOnce(port: number, host: string | undefined): Promise<string | undefined> {
  const probe = createServer();
  try {
    probe.listen({ port, host, exclusive: true });
    await once(probe, 'listening');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  } finally {
    probe.close();
  }
}
