import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { readFilesOf } from '../files/files.server.ts';
import { readTimeline } from '../timeline/timeline.server.ts';

type Api = ReturnType<typeof deskApi>;
export type Park = components['schemas']['Park'];

/** All that a plot's page shows. */
export function readPlotPage(request: Request, id: string) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [plot, timeline, files] = await Promise.all([
      dataOf(api.GET('/v1/plots/{id}', { params: { path: { id } } })),
      readTimeline(request, { plotId: id }),
      readFilesOf(api, { plotId: id }),
    ]);
    return { plot, timeline, files, parks: await readParks(api, plot.municipality.id) };
  });
}

/** Every park, or those of one municipality, by name: all pages are read, so that none is missing from a choice. */
export async function readParks(api: Api, municipalityId?: string): Promise<Park[]> {
  const parks: Park[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string; municipalityId?: string } = {
      limit: 100,
      ...(municipalityId && { municipalityId }),
      ...(cursor && { cursor }),
    };
    const page: components['schemas']['ParkPage'] = await dataOf(api.GET('/v1/parks', { params: { query } }));
    parks.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return parks.toSorted((a, b) => a.name.localeCompare(b.name));
}
