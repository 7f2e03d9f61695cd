import { problemFrom } from '../api/problem.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { downloadOf } from '../desk/download.server.ts';
import type { Route } from './+types/invitation';

/** A meeting as a file for one's own calendar. */
export function loader({ request, params: { id } }: Route.LoaderArgs) {
  return orProblemPage(request, async () => {
    const { response, error } = await deskApi(request).GET('/v1/meetings/{id}/invitation.ics', {
      params: { path: { id } },
      parseAs: 'stream',
    });
    if (!response.ok) throw problemFrom(response, error);
    return downloadOf(response);
  });
}
