import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../paths.ts';

const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
/** What stands between backticks. */
const named = [...glossary.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const core = join(root, 'packages/core/src');

const schema = globSync('prisma/schema/*.prisma', { cwd: root })
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');
const tables = new Map(
  [...schema.matchAll(/^model \w+ \{(.*?)^\}/gms)].map(([, fields = '']) => [
    /@@map\("(\w+)"\)/.exec(fields)?.[1] ?? '',
    fields,
  ]),
);

/** Folders that hold no word of the field. */
const tools = ['testing'];

test('every folder of core has its word', () => {
  const folders = readdirSync(core, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !tools.includes(entry.name))
    .map(({ name }) => name);
  const wordless = folders.filter((folder) => !named.some((name) => name.split('/').includes(folder)));
  expect(wordless).toEqual([]);
});

test('every table has its word', () => {
  expect(tables.size).toBeGreaterThan(30);
  const wordless = [...tables.keys()].filter((table) => !named.some((name) => name.split('.')[0] === table));
  expect(wordless).toEqual([]);
});

test('nothing is named that is not there', () => {
  const isThere = (name: string) => {
    if (/[/]|\.ts$/.test(name))
      return [core, join(root, 'packages'), root].some((at) => existsSync(join(at, name)));
    const [table = '', column] = name.split('.');
    if (column === undefined) return true;
    const fields = tables.get(table) ?? '';
    return fields.includes(`@map("${column}")`) || new RegExp(`^  ${column} `, 'm').test(fields);
  };
  // Paths, tables with a column; words such as `version` stand for a column of many tables.
  const gone = named.filter((name) => /^[\w./-]+$/.test(name) && !isThere(name));
  expect(gone).toEqual([]);
});
