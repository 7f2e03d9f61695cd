import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../paths.ts';

/** A column of a table, as prisma/schema says it. */
export interface Column {
  /** The name in code, and the one in the database. */
  field: string;
  column: string;
  type: string;
  nullable: boolean;
  /** key or unique. */
  marks: string[];
  /** The model whose rows it names. */
  target: string | undefined;
  /** What the `///` lines above it say; empty when there are none. */
  meaning: string;
}

export interface Table {
  model: string;
  table: string;
  meaning: string;
  columns: Column[];
}

/** A file of the schema with the tables it makes: one area of the domain. */
export interface SchemaFile {
  name: string;
  tables: Table[];
}

/** Every file of prisma/schema that makes a table, by name. */
export function readSchema(): SchemaFile[] {
  return globSync('prisma/schema/*.prisma', { cwd: root })
    .sort()
    .map((path) => ({
      name: basename(path, '.prisma'),
      tables: tablesIn(readFileSync(join(root, path), 'utf8')),
    }))
    .filter(({ tables }) => tables.length > 0);
}

/** The tables that a schema's text makes. Reads what we write: one field a line, nothing in multi-line brackets. */
export function tablesIn(text: string): Table[] {
  const models = text.matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{\n([\s\S]*?)^\}/gm);
  return [...models].map(([, comment = '', model = '', body = '']) => ({
    model,
    table: /@@map\("([^"]+)"\)/.exec(body)?.[1] ?? model,
    meaning: wordsOf(comment),
    columns: columnsIn(body),
  }));
}

const scalars = new Set([
  'String',
  'Int',
  'Boolean',
  'DateTime',
  'Json',
  'Decimal',
  'Bytes',
  'BigInt',
  'Float',
]);

function columnsIn(body: string): Column[] {
  const keys = foreignKeysIn(body);
  const columns: Column[] = [];
  let comment = '';
  for (const line of body.split('\n').map((each) => each.trim())) {
    if (line.startsWith('///')) {
      comment += `${line}\n`;
      continue;
    }
    const [, field, type = '', list, optional, rest = ''] =
      /^(\w+)\s+(\w+)(\[\])?(\?)?(.*)$/.exec(line) ?? [];
    if (field && scalars.has(type)) {
      const column = /@map\("([^"]+)"\)/.exec(rest)?.[1] ?? field;
      columns.push({
        field,
        column,
        type: sqlType(type, rest, list),
        nullable: optional !== undefined,
        marks: marksOf(rest),
        target: keys.get(field),
        meaning: wordsOf(comment),
      });
    }
    comment = '';
  }
  return columns;
}

/** Which fields point to which model. */
function foreignKeysIn(body: string): Map<string, string> {
  const relations = body.matchAll(/^\s*\w+\s+(\w+)\??\s+@relation\([^)]*?fields: \[(\w+)\]/gm);
  return new Map([...relations].map(([, model = '', field = '']) => [field, model]));
}

function marksOf(attributes: string): string[] {
  return [...(/@id\b/.test(attributes) ? ['key'] : []), ...(/@unique\b/.test(attributes) ? ['unique'] : [])];
}

const sqlTypes: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'integer',
  Boolean: 'boolean',
  DateTime: 'timestamp',
  Json: 'jsonb',
  Decimal: 'numeric',
  Bytes: 'bytea',
  BigInt: 'bigint',
  Float: 'double precision',
};

/** The type in PostgreSQL: Prisma's own choice, or what `@db.` asks for. */
function sqlType(type: string, attributes: string, list: string | undefined): string {
  const [, native, size = ''] = /@db\.(\w+)(\([^)]*\))?/.exec(attributes) ?? [];
  const name = native ? `${native.toLowerCase()}${size}` : (sqlTypes[type] ?? type);
  return `${name.replace('decimal', 'numeric')}${list ?? ''}`;
}

function wordsOf(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\/\/\/\s?/, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}
