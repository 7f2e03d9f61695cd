import { differences, logChange, logCreation } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { staleEdit } from '../errors.ts';
import type { FileStore } from '../files/index.ts';
import { defined } from '../objects.ts';
import { headerKeyOf, rememberedSettings } from './header-key.ts';
import type { ImportNoun } from './import.codes.ts';
import { guessMapping } from './import.fields.ts';
import { refuseStep } from './import.rules.ts';
import { type FoundTable, type ImportSettings, matchKeysOf, refuseSettings } from './import.settings.ts';
import { getImport, type Import } from './imports.queries.ts';
import { openTable, type Table, type TableChoice, tableRefused } from './reading/index.ts';

/** A file whose bytes are in the store already. */
export interface CreateImport {
  noun: ImportNoun;
  fileName: string;
  sha256: string;
  /** Bytes. */
  size: number;
}

/**
 * Makes an import of a file: says what the file is, and how it would be mapped, as the last one of the same columns
 * was or by the names of its columns. A file that is no table is refused, and nothing is kept.
 */
export async function createImport(ctx: UserContext, store: FileStore, given: CreateImport): Promise<Import> {
  const { noun, fileName, sha256, size } = given;
  if (size === 0) throw tableRefused('file-empty');
  const { found, form } = await look(store, sha256, {});
  const settings = { ...form, ...(await settingsFor(ctx, noun, found.columns)) };
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const { id } = await db.import.create({
      data: {
        ...{ noun, fileName: fileName.slice(0, 200), fileSize: size, fileSha256: sha256, state: 'uploaded' },
        headerKey: headerKeyOf(found.columns),
        ...asJson({ settings, found }),
        userId: ctx.actor.id,
        createdAt: asDate(ctx.clock.now()),
      },
      select: { id: true },
    });
    await logCreation(inside, 'import', id, { noun, fileName });
    return getImport(inside, id);
  });
}

/**
 * Settles how a file is read, mapped and matched. Read with another encoding, delimiter or sheet it has other columns,
 * which are then mapped anew. A report of before is dropped: it was another file's. A stale version is a conflict.
 */
export async function updateImport(
  ctx: UserContext,
  store: FileStore,
  id: string,
  version: number,
  edit: Partial<ImportSettings>,
): Promise<Import> {
  const before = await getImport(ctx, id);
  if (before.version !== version) throw staleEdit('import', before);
  refuseStep(before, 'set');
  const { fileSha256 } = await ctx.db.import.findUniqueOrThrow({
    where: { id },
    select: { fileSha256: true },
  });
  const choice = { ...before.settings, ...defined(edit) };
  const { found, form } = await look(store, fileSha256, choice);
  const isSame = headerKeyOf(found.columns) === headerKeyOf(before.found.columns);
  const mapped = isSame ? {} : await settingsFor(ctx, before.noun, found.columns);
  const settings = { ...choice, ...mapped, ...form, ...(edit.mapping && { mapping: edit.mapping }) };
  refuseShape(before.noun, found, settings);
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const { count } = await db.import.updateMany({
      where: { id, version, runAt: null, claim: null },
      data: {
        ...asJson({ settings, found }),
        ...forgotten,
        state: 'uploaded',
        headerKey: headerKeyOf(found.columns),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw staleEdit('import', await getImport(inside, id));
    await logChange(inside, 'import', id, differences({ ...before.settings }, { ...settings }));
    return getImport(inside, id);
  });
}

/** The first rows of the file as they are read, under its columns. */
export async function previewImport(ctx: UserContext, store: FileStore, id: string) {
  const { settings } = await getImport(ctx, id);
  const { fileSha256 } = await ctx.db.import.findUniqueOrThrow({
    where: { id },
    select: { fileSha256: true },
  });
  return store.borrow(fileSha256, (path) => firstRows(path, settings));
}

async function firstRows(path: string, choice: TableChoice) {
  const table = await openTable(path, choice);
  try {
    const rows: { number: number; cells: string[] }[] = [];
    for await (const { number, cells } of table.rows()) {
      rows.push({ number, cells: table.columns.map((_, column) => (cells[column] ?? '').slice(0, 200)) });
      if (rows.length === previewRows) break;
    }
    return { columns: table.columns, rows };
  } finally {
    table.close();
  }
}

const previewRows = 8;

/** What a new report begins with. */
export const forgotten = { rowCount: null, rowsDone: 0, counts: {}, attempts: 0, endedAt: null } as const;

function look(store: FileStore, sha256: string, choice: TableChoice) {
  return store.borrow(sha256, async (path) => {
    const table: Table = await openTable(path, choice);
    table.close();
    const { format, sheets, columns, encoding, delimiter, sheet } = table;
    return { found: { format, sheets, columns } satisfies FoundTable, form: { encoding, delimiter, sheet } };
  });
}

async function settingsFor(ctx: UserContext, noun: ImportNoun, columns: readonly string[]) {
  const { encoding, delimiter, sheet, ...guessed } = {
    ...{ encoding: null, delimiter: null, sheet: null },
    mapping: guessMapping(noun, columns),
    ...{ dateOrder: null, timeZone: null, matchBy: [...matchKeysOf[noun]] },
    ...{ existing: 'fill', newOrganisations: false, defaultCountry: null },
    ...(await rememberedSettings(ctx, noun, headerKeyOf(columns))),
  } satisfies ImportSettings;
  return guessed;
}

/** While they are being settled, settings may be incomplete; what is there must fit. */
function refuseShape(noun: ImportNoun, found: FoundTable, settings: ImportSettings): void {
  try {
    refuseSettings(noun, found, settings);
  } catch (error) {
    const incomplete = new Set(['required', 'name-missing', 'organisation-missing']);
    const fields = (error as { fields?: { code: string }[] }).fields ?? [];
    if (fields.length === 0 || fields.some(({ code }) => !incomplete.has(code))) throw error;
  }
}

function asJson(columns: { settings: ImportSettings; found: FoundTable }) {
  return columns as unknown as { settings: Prisma.InputJsonObject; found: Prisma.InputJsonObject };
}
