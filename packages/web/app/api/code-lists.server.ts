import { apiFor, dataOf } from './client.server.ts';
import type { CodeLists } from './types.ts';

const freshMs = 5 * 60_000;
let known: { lists: CodeLists; at: number } | undefined;

/** The code lists, asked for at most every five minutes; old ones while the API does not answer. */
export async function findCodeLists(request: Request): Promise<CodeLists> {
  if (known && Date.now() - known.at < freshMs) return known.lists;
  try {
    known = { lists: await dataOf(apiFor(request).GET('/v1/code-lists')), at: Date.now() };
  } catch (problem) {
    if (!known) throw problem;
  }
  return known.lists;
}
