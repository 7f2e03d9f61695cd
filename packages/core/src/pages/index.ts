export {
  type AtMost,
  type Count,
  type Counting,
  countCap,
  countings,
  countOf,
  withCount,
} from './count.ts';
export {
  cursorOf,
  noCursor,
  type Page,
  type PageRequest,
  type Position,
  pageOf,
  pageSize,
  readCursor,
  rowsAfter,
} from './keyset.ts';
export {
  type ListOrder,
  listOrders,
  type NamePosition,
  pageByName,
  readNameCursor,
  rowsAfterName,
} from './name-order.ts';
export { containing, wordsOf } from './search.ts';
export { readSortedCursor, refuseSortedCursor, type SortedPosition, sortedCursor } from './sorted-cursor.ts';
