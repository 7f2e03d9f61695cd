import { dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import type { Route } from './+types/namesakes';

const mostShown = 5;
const facts = ['name', 'latinName', 'country', 'website', 'identifier'] as const;

/** The organisations that are perhaps the one that is being added, with what of it is typed so far. */
export function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const typed = facts.map((fact) => [fact, searchParams.get(fact)?.trim().slice(0, 200)] as const);
  const query = { ...Object.fromEntries(typed.filter(([, value]) => value)), limit: mostShown };
  return orProblemPage(request, async () => {
    try {
      const api = deskApi(request);
      return Response.json({
        found: await dataOf(api.GET('/v1/organisations/matches', { params: { query } })),
      });
    } catch (error) {
      // Half a website resembles nothing yet.
      if (error instanceof ApiProblem && error.status === 422) return Response.json({ found: [] });
      throw error;
    }
  });
}
