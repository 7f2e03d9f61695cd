import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { readTimeline } from '../timeline/timeline.server.ts';

/** All that an organisation's page shows. */
export function readOrganisationPage(request: Request, id: string) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [organisation, leads, timeline, colleagues] = await Promise.all([
      dataOf(api.GET('/v1/organisations/{id}', { params: { path: { id } } })),
      dataOf(api.GET('/v1/leads', { params: { query: { organisationId: id, limit: 50 } } })),
      readTimeline(request, { organisationId: id }),
      colleaguesOf(api),
    ]);
    return { organisation, leads: leads.items, timeline, colleagues };
  });
}
