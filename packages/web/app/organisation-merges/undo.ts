import { dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import { deskApi } from '../desk/api.server.ts';
import type { Route } from './+types/undo';

/** What came of undoing a merge. */
export interface Undone {
  done: boolean;
  /** The organisation that stands by itself again. */
  merged: string;
  /** Fields that were edited since and stay so. */
  keptFields: string[];
}

/** Makes two organisations of one again. */
export async function action({ request, params: { id } }: Route.ActionArgs): Promise<Undone> {
  try {
    const path = { id };
    const { merged, keptFields } = await dataOf(
      deskApi(request).POST('/v1/organisation-merges/{id}/undoings', { params: { path } }),
    );
    return { done: true, merged: merged.name, keptFields };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return { done: false, merged: '', keptFields: [] };
  }
}
