import { dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import type { components } from '../api/schema.gen.ts';
import { deskApi } from '../desk/api.server.ts';
import type { Route } from './+types/undo';

/** What came of undoing a merge. */
export interface Undone {
  /** The organisation that stands by itself again; null where the merge could not be undone. */
  merged: Pick<components['schemas']['Organisation'], 'id' | 'name' | 'nameLanguage'> | null;
  /** Fields that were edited since and stay so. */
  keptFields: string[];
  /** Why not. */
  code: string | null;
}

/** Makes two organisations of one again. */
export async function action({ request, params: { id } }: Route.ActionArgs): Promise<Undone> {
  try {
    const path = { id };
    const { merged, keptFields } = await dataOf(
      deskApi(request).POST('/v1/organisation-merges/{id}/undoings', { params: { path } }),
    );
    const { id: mergedId, name, nameLanguage } = merged;
    return { merged: { id: mergedId, name, nameLanguage }, keptFields, code: null };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return { merged: null, keptFields: [], code: error.code };
  }
}
