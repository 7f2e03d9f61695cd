import { apiFor, dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import type { Receipt } from '../api/types.ts';
import { readSentToken } from './draft-cookie.server.ts';

/** The receipt of the inquiry that this browser sent last, null when there is none (any more). */
export async function findReceipt(request: Request): Promise<Receipt | null> {
  const token = await readSentToken(request);
  if (!token) return null;
  const params = { path: { token } };
  try {
    return await dataOf(apiFor(request).GET('/v1/inquiry-drafts/{token}/submissions', { params }));
  } catch (problem) {
    if (problem instanceof ApiProblem && (problem.status === 404 || problem.status === 410)) return null;
    throw problem;
  }
}
