import { writeFile } from 'node:fs/promises';
import { createDb, systemClock } from '@kavel/core';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';

/** Writes the OpenAPI description of the code as it is: `node openapi.ts <file>`. Needs no database. */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('Say where to write it: node packages/api/src/openapi.ts packages/api/openapi.json');
  process.exit(1);
}
const config = readConfig({
  DATABASE_URL: 'postgresql://nobody@localhost/nothing',
  KAVEL_SECRET: 'no secret is needed to describe an API',
});
const app = await buildApp({ config, db: createDb(config.DATABASE_URL), clock: systemClock });
await app.ready();
await writeFile(file, `${JSON.stringify(app.swagger(), null, 2)}\n`);
await app.close();
process.exit(0);
