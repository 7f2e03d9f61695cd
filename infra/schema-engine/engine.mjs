#!/usr/bin/env node
// Stands in for Prisma's native schema engine (see README.md): the Prisma CLI starts this file
// and talks to it as it would to the binary. Plain JavaScript, so that any Node from 20 on runs it.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runDatabaseCommand } from './database-commands.mjs';
import { serve } from './rpc.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
  },
});

/** @type {{ url?: string, shadowDatabaseUrl?: string }} */
const datasource = values.datasource ? JSON.parse(String(values.datasource)) : {};

if (positionals[0] === 'cli') {
  process.exitCode = await runDatabaseCommand(String(positionals[1]), datasource.url);
} else {
  const paths = [values.datamodels ?? []].flat().flatMap((list) => String(list).split(','));
  await serve(
    datasource,
    paths.map((path) => [path, readFileSync(path, 'utf8')]),
  );
}
