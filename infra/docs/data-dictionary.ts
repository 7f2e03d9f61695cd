import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.ts';
import { type Column, readSchema, type SchemaFile, type Table } from './schema-models.ts';

export const DICTIONARY = 'docs/data-dictionary.md';

/** Columns that mean the same in every table, so that they need no `///` line of their own. */
const everywhere: Readonly<Record<string, string>> = {
  id: 'Names the row; made by Kavel, in order of time (UUID version 7).',
  version: 'Counts the edits. It is the ETag that an edit must name.',
  createdAt: 'When the row was made.',
  updatedAt: 'When the row was last changed.',
  archivedAt: 'When it was archived; empty while it is in use.',
};

/** Tables and columns that have neither a `///` line nor a usual meaning. */
export function undocumented(files: readonly SchemaFile[] = readSchema()): string[] {
  const isSilent = (column: Column) => meaningOf(column) === '' && column.target === undefined;
  return files.flatMap(({ tables }) =>
    tables.flatMap(({ model, meaning, columns }) => [
      ...(meaning === '' ? [model] : []),
      ...columns.filter(isSilent).map(({ field }) => `${model}.${field}`),
    ]),
  );
}

/** The dictionary as the schema makes it now, in Markdown. */
export function dataDictionary(files: readonly SchemaFile[] = readSchema()): string {
  const intro = [
    '# Data dictionary',
    '',
    'Every table and column of Kavel’s database. Made from the `///` lines of `prisma/schema`: change it there,',
    'then run `npm run generate`. The words are explained in the [glossary](glossary.md).',
    '',
    'Moments are UTC to the millisecond; days are calendar days. A cross under *empty* means that a column may be',
    'empty. BullMQ keeps its queue in a schema of its own, `bullmq`, where nothing stands that cannot be lost.',
  ];
  const tableOfModel = new Map(
    files.flatMap(({ tables }) => tables.map(({ model, table }) => [model, table] as const)),
  );
  const sections = files.flatMap(({ name, tables }) => [
    '',
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ...tables.flatMap((table) => linesOf(table, tableOfModel)),
  ]);
  return `${[...intro, ...sections].join('\n')}\n`;
}

/** Whether docs/data-dictionary.md is what the schema makes now. */
export function isUpToDate(): boolean {
  const file = join(root, DICTIONARY);
  return existsSync(file) && readFileSync(file, 'utf8') === dataDictionary();
}

/** Writes docs/data-dictionary.md. */
export function writeDataDictionary(): void {
  writeFileSync(join(root, DICTIONARY), dataDictionary());
}

function linesOf({ model, table, meaning, columns }: Table, tableOfModel: ReadonlyMap<string, string>) {
  return [
    '',
    `### ${table}`,
    '',
    `${meaning} In code: \`${model}\`.`,
    '',
    '| column | type | empty | meaning |',
    '|---|---|---|---|',
    ...columns.map((column) => rowOf(column, tableOfModel)),
  ];
}

function rowOf(column: Column, tableOfModel: ReadonlyMap<string, string>): string {
  const type = [`\`${column.type}\``, ...column.marks].join(', ');
  const target = column.target && tableOfModel.get(column.target);
  const meaning = [escaped(meaningOf(column)), ...(target ? [`→ [${target}](#${target})`] : [])];
  const cells = [`\`${column.column}\``, type, column.nullable ? '×' : '', meaning.filter(Boolean).join(' ')];
  return `| ${cells.join(' | ')} |`;
}

function meaningOf({ field, meaning }: Column): string {
  return meaning || (everywhere[field] ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
