import { problemFrom } from '../api/problem.ts';
import type { Route } from './+types/files';
import { deskApi, orProblemPage } from './api.server.ts';
import { downloadOf } from './download.server.ts';

/** A file of a record, to be kept; never shown in the page, whatever it says it is. */
export function loader({ request, params }: Route.LoaderArgs) {
  return orProblemPage(request, async () => {
    const { response, error } = await deskApi(request).GET('/v1/files/{id}', {
      params: { path: { id: params.id } },
      parseAs: 'stream',
    });
    if (!response.ok) throw problemFrom(response, error);
    return downloadOf(response);
  });
}
