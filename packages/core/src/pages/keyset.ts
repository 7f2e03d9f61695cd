import { DomainError } from '../errors.ts';
import type { Count, Counting } from './count.ts';

/** Where a row stands in a list that runs from late to early: its moment, and its id among equals. */
export interface Position {
  at: Date;
  id: string;
}

/** What a caller asks of a list: how many, after which cursor, and whether all are to be counted. */
export interface PageRequest {
  cursor?: string | undefined;
  limit?: number | undefined;
  count?: Counting | undefined;
}

export interface Page<T> {
  items: T[];
  /** Sent back to get the next page; null at the end. */
  nextCursor: string | null;
  /** How many there are in all, where that was asked. */
  count?: Count;
}

export const pageSize = 50;

/** A position as text that a caller keeps and need not understand. */
export function cursorOf(position: Position): string {
  return Buffer.from(`${position.at.toISOString()}~${position.id}`).toString('base64url');
}

/** The position in a cursor; undefined without one, a broken rule when it is not one of ours. */
export function readCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  const [time = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('~');
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !uuid.test(id)) throw noCursor();
  return { at, id };
}

/** That a cursor is none of this list in this order. */
export function noCursor(): DomainError {
  return new DomainError('broken-rule', 'invalid', 'This is not a cursor of this list.', [
    { pointer: '/cursor', code: 'invalid', message: 'Send the nextCursor of the page before.' },
  ]);
}

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The Prisma filter for rows after a position, ordered by the moment and then the id, both falling.
 * The bound beside the OR looks redundant; without it PostgreSQL reads the index from its start.
 */
export function rowsAfter<Field extends string>(field: Field, position: Position | undefined) {
  if (position === undefined) return {};
  const { at, id } = position;
  return {
    [field]: { lte: at },
    OR: [{ [field]: { lt: at } }, { [field]: at, id: { lt: id } }],
  } as Record<Field, { lte: Date }> & {
    OR: [Record<Field, { lt: Date }>, Record<Field, Date> & { id: { lt: string } }];
  };
}

/** Makes a page of the `limit + 1` rows that were read: the one too many only tells that there is more. */
export function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  limit: number,
  momentOf: (row: Row) => Date,
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const isMore = rows.length > limit && last !== undefined;
  return { items, nextCursor: isMore ? cursorOf({ at: momentOf(last), id: last.id }) : null };
}
