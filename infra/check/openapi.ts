import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, root } from '../paths.ts';
import type { Check } from './check.ts';
import { command } from './command.ts';

/** Generated and committed: the api's promise, and the web's view of it. */
export const SPEC = 'packages/api/openapi.json';
export const TYPES = 'packages/web/app/api/schema.gen.ts';

/** What the code says now must be what is committed; `npm run generate` brings it up to date. */
export const openapi: Check = {
  name: 'OpenAPI unchanged',
  run: async () => {
    const spec = await currentSpec();
    const stale = [
      ...(isCommitted(SPEC, spec) ? [] : [SPEC]),
      ...(isCommitted(TYPES, await typesOf(spec)) ? [] : [TYPES]),
    ];
    return stale.map(
      (file) => `${file} is not what the code says: run "npm run generate" and look at the diff.`,
    );
  },
};

/** The specification as the api's code makes it. */
export async function currentSpec(): Promise<string> {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, `openapi-${process.pid}.json`);
  const { code, output } = await command('node', [join(root, 'packages/api/src/openapi.ts'), file]);
  if (code !== 0) throw new Error(output);
  const spec = readFileSync(file, 'utf8');
  rmSync(file);
  return spec;
}

/** The web's types for a specification. Its generator wants a TypeScript of its own (tools/). */
export async function typesOf(spec: string): Promise<string> {
  const generator = join(root, 'tools/openapi-types/node_modules/openapi-typescript/bin/cli.js');
  const { code, stdout, output } = await command('node', [generator], { input: spec });
  if (code !== 0) throw new Error(output);
  return stdout;
}

function isCommitted(file: string, text: string): boolean {
  return existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8') === text;
}
