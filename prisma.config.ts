import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// The CLI downloads its schema engine from a host outside the package registry. Ours needs no
// download (infra/schema-engine). KAVEL_NATIVE_SCHEMA_ENGINE=1 lets Prisma fetch its own.
if (!process.env.KAVEL_NATIVE_SCHEMA_ENGINE) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
    new URL('infra/schema-engine/engine.mjs', import.meta.url),
  );
}
const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
