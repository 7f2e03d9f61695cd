import type { RouterContextProvider } from 'react-router';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { meOf } from '../desk/session.server.ts';

/** For who can mend it: the municipalities of which companies would read no telephone or no address. */
export async function unreachableMunicipalities(context: Readonly<RouterContextProvider>, request: Request) {
  if (!meOf(context).permissions.includes('municipalities:write')) return [];
  const all = await orProblemPage(request, () => dataOf(deskApi(request).GET('/v1/municipalities')));
  return all
    .filter(({ telephone, email }) => telephone === '' || email === '')
    .map(({ id, name }) => ({ id, name }));
}
