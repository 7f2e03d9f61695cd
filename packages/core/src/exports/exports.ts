import { Readable } from 'node:stream';
import { may } from '../access/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import type { Database } from '../db.ts';
import { DomainError } from '../errors.ts';
import type { LeadListColumn } from '../leads/index.ts';
import { sayAbout } from './about-export.ts';
import type { Cell } from './cell.ts';
import { csvFile } from './csv-file.ts';
import type { ExportFormat, ExportNoun } from './export.codes.ts';
import { type ExportFilters, type ExportList, exportList } from './export.lists.ts';
import { headingOf } from './headings.ts';
import { inSnapshot } from './snapshot.ts';
import { workbookFile } from './workbook-file.ts';

/** A list that is asked for as a file. */
export interface AskExport<Noun extends ExportNoun = ExportNoun> {
  noun: Noun;
  format: ExportFormat;
  filter: ExportFilters[Noun];
  /** Of leads: the columns of the view, in their order. */
  columns?: readonly LeadListColumn[] | undefined;
}

/** A file that is written while it is read. */
export interface ExportFile {
  fileName: string;
  content: Readable;
}

const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type of a format. */
export function mediaTypeOf(format: ExportFormat): string {
  return mediaTypes[format];
}

/** Each holds a connection to the database for as long as its reader takes. */
const mostAtOnce = 3;
let atWork = 0;

/**
 * Takes a list out as a file: the rows that this colleague's list has under this filter, all of them, as they are at this
 * moment, in the list's order. Written down at once, and again with the number of rows when the last byte was taken. One that
 * breaks off says so: CSV in its last line, a workbook by being none; `onBreak` hears why. Forbidden for who may not read
 * the list; refused for a minute while three others are being read.
 */
export async function startExport(
  ctx: UserContext & { db: Database },
  asked: AskExport,
  onBreak: (error: unknown) => void = () => undefined,
): Promise<ExportFile> {
  const { noun, format, filter, columns } = asked;
  if (!may(ctx.actor, `${noun}:read`))
    throw new DomainError('forbidden', 'forbidden', 'This list is not yours to read.');
  if (atWork >= mostAtOnce) {
    throw new DomainError(
      'conflict',
      'too-many-requests',
      'Several exports are under way. Try again in a minute.',
      [],
      { retryAfterSeconds: 60 },
    );
  }
  const at = ctx.clock.now();
  const log = await ctx.db.export.create({
    data: {
      noun,
      format,
      filter: JSON.parse(JSON.stringify(filter)),
      userId: ctx.actor.id,
      startedAt: asDate(at),
    },
    select: { id: true },
  });
  const said = sayAbout({ noun, by: ctx.actor.name, at, filter: { ...filter }, locale: ctx.actor.locale });
  const list = exportList(noun, filter, columns);
  const headings = list.headings.map((heading) => headingOf(ctx.actor.locale, heading));
  const count = { rows: 0 };
  let isBroken = false;
  function breakOff(error: unknown) {
    isBroken = true;
    onBreak(error);
  }
  atWork += 1;
  const pages = inSnapshot(ctx.db, (db) => pagesOf({ ...ctx, db }, list, count));
  const content =
    format === 'csv'
      ? Readable.from(csvFile(said, headings, pages, breakOff), { objectMode: false })
      : workbookFile(said, headings, pages);
  content.once('error', breakOff);
  content.once('close', () => {
    atWork -= 1;
    if (isBroken || !content.readableEnded) return;
    const ended = { endedAt: asDate(ctx.clock.now()), rows: count.rows };
    // The reader has his file; that its end could not be written down is no error of his.
    ctx.db.export.update({ where: { id: log.id }, data: ended }).catch(() => undefined);
  });
  return { fileName: `${said.fileName}.${format}`, content };
}

async function* pagesOf(
  ctx: UserContext,
  list: ExportList,
  count: { rows: number },
): AsyncGenerator<Cell[][]> {
  let cursor: string | undefined;
  do {
    const { rows, nextCursor } = await list.read(ctx, cursor);
    count.rows += rows.length;
    yield rows;
    cursor = nextCursor ?? undefined;
  } while (cursor);
}
