import { noCursor, type Page, uuid } from './keyset.ts';

/** How lists of what has a name can run: what was edited last first, or by name. */
export const listOrders = ['edited', 'name'] as const;
export type ListOrder = (typeof listOrders)[number];

/** Where a row stands in a list that runs by name: its name, and its id among namesakes. */
export interface NamePosition {
  name: string;
  id: string;
}

/** The position in a cursor of `pageByName`; undefined without one, a broken rule when it is not one of ours. */
export function readNameCursor(cursor: string | undefined): NamePosition | undefined {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [id = ''] = text.slice(1).split('~', 1);
  if (!text.startsWith('~') || !uuid.test(id)) throw noCursor();
  return { name: text.slice(id.length + 2), id };
}

/** The Prisma filter for rows after a position, by name and then id, both rising. */
export function rowsAfterName(position: NamePosition | undefined) {
  if (position === undefined) return {};
  const { name, id } = position;
  return { name: { gte: name }, OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
}

/** Makes a page of the `limit + 1` rows that were read by name. */
export function pageByName<Row extends NamePosition>(rows: readonly Row[], limit: number): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const isMore = rows.length > limit && last !== undefined;
  return {
    items,
    nextCursor: isMore ? Buffer.from(`~${last.id}~${last.name}`).toString('base64url') : null,
  };
}
