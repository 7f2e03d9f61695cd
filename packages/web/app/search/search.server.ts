import { dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import { deskApi } from '../desk/api.server.ts';
import type { Found } from './found.ts';

const longestQuery = 200;

/** What somebody searches for, out of an address: one line, no longer than the API reads. */
export function queryIn(request: Request): string {
  const q = new URL(request.url).searchParams.get('q') ?? '';
  return q.trim().slice(0, longestQuery).trim();
}

/** What the API finds; nothing for an empty query, and for one without a letter or digit, which is said. */
export async function find(request: Request, q: string, limit: number): Promise<Found> {
  if (q === '') return { q, results: null, isUnclear: false };
  try {
    const results = await dataOf(deskApi(request).GET('/v1/search', { params: { query: { q, limit } } }));
    return { q, results, isUnclear: false };
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 422) return { q, results: null, isUnclear: true };
    throw error;
  }
}
