import { orProblemPage } from '../desk/api.server.ts';
import type { Route } from './+types/answers';
import { find, queryIn } from './search.server.ts';

/** As many as can be looked over while typing. */
const mostShown = 5;

/** What is found while somebody types. */
export async function loader({ request }: Route.LoaderArgs) {
  return Response.json(await orProblemPage(request, () => find(request, queryIn(request), mostShown)));
}
