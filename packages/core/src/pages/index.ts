export { type Count, type Counting, countCap, countings, countOf } from './count.ts';
export {
  cursorOf,
  type Page,
  type PageRequest,
  type Position,
  pageOf,
  pageSize,
  readCursor,
  rowsAfter,
} from './keyset.ts';
export { containing, wordsOf } from './search.ts';
