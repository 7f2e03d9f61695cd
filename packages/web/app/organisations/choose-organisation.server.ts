import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';

const mostFound = 12;

/** The organisation that a new record is of, when the address names it; else those that match what was searched. */
export function readChosenOrganisation(request: Request) {
  const api = deskApi(request);
  const { searchParams } = new URL(request.url);
  const id = searchParams.get('organisationId');
  const q = searchParams.get('name')?.trim() ?? '';
  return orProblemPage(request, async () => {
    if (id) {
      const organisation = await dataOf(api.GET('/v1/organisations/{id}', { params: { path: { id } } }));
      return { organisation, q, found: [] };
    }
    const query = { limit: mostFound, ...(q && { q }) };
    const { items } = await dataOf(api.GET('/v1/organisations', { params: { query } }));
    return { organisation: null, q, found: items };
  });
}

export type ChosenOrganisation = Awaited<ReturnType<typeof readChosenOrganisation>>;
