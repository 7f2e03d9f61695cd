import { type Api, dataOf } from '../../api/client.server.ts';
import type { paths } from '../../api/schema.gen.ts';
import { deskApi } from '../../desk/api.server.ts';
import { listFilterIn } from '../../desk/list-filters.ts';
import { pagesIn } from './board-pages.ts';
import type { Column } from './board-state.ts';

type Filter = NonNullable<paths['/v1/leads/board']['get']['parameters']['query']>;

/** What the address narrows the board by; its columns are the stages. */
export function boardFilterIn(search: URLSearchParams): Filter {
  const { stage: _stage, ...filter } = listFilterIn('leads', search);
  return filter;
}

/** The board as the address narrows it, each column as far as somebody has come in it. */
export async function readBoard(request: Request): Promise<Column[]> {
  const api = deskApi(request);
  const { searchParams } = new URL(request.url);
  const filter = boardFilterIn(searchParams);
  const pages = pagesIn(searchParams);
  const { columns } = await dataOf(api.GET('/v1/leads/board', { params: { query: filter } }));
  return Promise.all(columns.map((column) => readOn(api, column, filter, pages.get(column.stage) ?? 1)));
}

async function readOn(api: Api, column: Column, query: Filter, wanted: number): Promise<Column> {
  const { stage } = column;
  let { items, nextCursor: cursor } = column;
  for (let page = 1; page < wanted && cursor !== null; page += 1) {
    const params = { path: { stage }, query: { ...query, cursor } };
    const next = await dataOf(api.GET('/v1/leads/board/{stage}', { params }));
    items = [...items, ...next.items];
    cursor = next.nextCursor;
  }
  return { ...column, items, nextCursor: cursor };
}
