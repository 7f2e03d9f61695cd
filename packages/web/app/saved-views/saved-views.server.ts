import { type Api, dataOf } from '../api/client.server.ts';
import type { SavedView } from './view-address.ts';

/** The views of a list that this colleague sees: those that stand as tabs first. */
export async function savedViewsOf(api: Api, noun: SavedView['noun']): Promise<SavedView[]> {
  const { items } = await dataOf(api.GET('/v1/saved-views', { params: { query: { noun } } }));
  return items;
}
