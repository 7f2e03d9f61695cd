import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { readFilesOf } from '../files/files.server.ts';
import { readTimeline } from '../timeline/timeline.server.ts';

/** All that an establishment's page shows. */
export function readEstablishmentPage(request: Request, id: string) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [establishment, timeline, files] = await Promise.all([
      dataOf(api.GET('/v1/establishments/{id}', { params: { path: { id } } })),
      readTimeline(request, { establishmentId: id }),
      readFilesOf(api, { establishmentId: id }),
    ]);
    return { establishment, timeline, files };
  });
}

/** Where an organisation is present, the latest changed first; more than a hundred stand in the list. */
export function readEstablishmentsOf(api: ReturnType<typeof deskApi>, organisationId: string) {
  const query = { organisationId, limit: 100 };
  return dataOf(api.GET('/v1/establishments', { params: { query } }));
}
