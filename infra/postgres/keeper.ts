// Forked with IPC: keeps a PostgreSQL running for as long as its parent lives, and no longer.
// Usage: fork('infra/postgres/keeper.ts', [dataDir, 'durable' | 'fast']); it sends { url }.
import { resolve } from 'node:path';
import { startPostgres } from './server.ts';

const [dataDir, mode] = process.argv.slice(2);
if (!dataDir) throw new Error('Usage: keeper.ts <data folder> [durable|fast]');

let stopping = false;
const starting = startPostgres({
  dataDir: resolve(dataDir),
  durable: mode !== 'fast',
  onLog: (line) => console.info(line),
});

async function stop(exitCode: number) {
  if (stopping) return;
  stopping = true;
  await starting.then((server) => server.stop()).catch(() => {});
  process.exit(exitCode);
}

process.on('disconnect', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGINT', () => void stop(0));

try {
  const server = await starting;
  void server.exited.then(() => stop(1));
  process.send?.({ url: server.url });
  console.info(`PostgreSQL: ${server.url}`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.send?.({ error: message });
  console.error(message);
  process.exit(1);
}
