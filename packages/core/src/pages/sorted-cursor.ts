import { DomainError } from '../errors.ts';
import { readCursor, uuid } from './keyset.ts';

/** Where a row stands in a list that can be sorted in several ways. */
export interface SortedPosition {
  /** Which part of the list: those that have no value stand in the last. */
  part: number;
  /** What it is sorted by, as PostgreSQL writes it; null in a part that is sorted by id alone. */
  value: string | null;
  id: string;
}

/** A position as text that a caller keeps and need not understand. It carries its order, e.g. `title asc`. */
export function sortedCursor(order: string, { part, value, id }: SortedPosition): string {
  return Buffer.from(JSON.stringify([order, part, value, id])).toString('base64url');
}

/**
 * The position in a cursor; undefined without one. One of another order is a broken rule that names both, for it would
 * leave rows out; one that is none of ours too.
 */
export function readSortedCursor(cursor: string | undefined, order: string): SortedPosition | undefined {
  if (cursor === undefined) return undefined;
  const read = parsed(cursor);
  if (!read) {
    readCursor(cursor);
    throw otherOrder('updatedAt desc', order);
  }
  if (read.order !== order) throw otherOrder(read.order, order);
  return read;
}

/** Refuses a cursor of a sorted list where the list runs in its own order. */
export function refuseSortedCursor(cursor: string | undefined, order: string): void {
  const read = cursor === undefined ? undefined : parsed(cursor);
  if (read) throw otherOrder(read.order, order);
}

function parsed(cursor: string): (SortedPosition & { order: string }) | undefined {
  const [order, part, value, id] = listIn(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (typeof order !== 'string' || typeof id !== 'string' || !uuid.test(id)) return undefined;
  if (!Number.isInteger(part) || (value !== null && typeof value !== 'string')) return undefined;
  return { order, part: Number(part), value, id };
}

function listIn(text: string): unknown[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

function otherOrder(was: string, now: string): DomainError {
  const message = `This cursor goes on in the order "${was}", and the list was asked for in "${now}".`;
  return new DomainError('broken-rule', 'invalid', message, [
    { pointer: '/cursor', code: 'other-order', message, params: { was, now } },
  ]);
}
