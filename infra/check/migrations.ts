import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from '../paths.ts';
import { startPostgres } from '../postgres/server.ts';
import type { Check } from './check.ts';
import { command } from './command.ts';

/** The migrations, applied in order to an empty database, must make exactly the schema. */
export const migrations: Check = {
  name: 'schema = migrations',
  run: async () => {
    const folder = join(dataDir, `check-pg-${process.pid}`);
    const server = await startPostgres({ dataDir: folder, durable: false });
    const paths = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema'];
    try {
      const diff = ['migrate', 'diff', ...paths, '--script', '--exit-code'];
      const { code, output } = await command('prisma', diff, { env: { DATABASE_URL: server.url } });
      if (code === 0) return [];
      return ['The migrations lack this (prisma migrate dev makes a new one):', ...output.split('\n')];
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
      rmSync(`${folder}.password`, { force: true });
    }
  },
};
