import { dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import { deskApi } from '../desk/api.server.ts';
import type { Route } from './+types/moments';

/** When a follow-up would go, asked while the colleague is still choosing; a refusal is an answer too. */
export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const query = Object.fromEntries(searchParams) as { contactId: string; on?: string };
  try {
    return Response.json({
      moment: await dataOf(deskApi(request).GET('/v1/follow-up-moments', { params: { query } })),
    });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const [field] = error.errors;
    return Response.json({ problem: { code: field?.code ?? error.code } }, { status: error.status });
  }
}
