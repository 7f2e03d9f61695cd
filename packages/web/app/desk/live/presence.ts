import { fetchFromApi } from '../../api/client.server.ts';
import { orProblemPage } from '../api.server.ts';
import type { Route } from './+types/presence';

/** Who has a record before him, as the API says it. */
export const loader = ({ request, params }: Route.LoaderArgs) => ask(request, params);

export const action = ({ request, params }: Route.ActionArgs) => ask(request, params);

async function ask(request: Request, { noun, id }: Route.LoaderArgs['params']): Promise<Response> {
  const path = `/v1/presence/${encodeURIComponent(noun)}/${encodeURIComponent(id)}`;
  const answer = await orProblemPage(request, () => fetchFromApi(request, path, { method: request.method }));
  const body = answer.status === 204 ? null : await answer.text();
  const type = answer.headers.get('content-type');
  return new Response(body, {
    status: answer.status,
    headers: { 'cache-control': 'no-store', ...(type && { 'content-type': type }) },
  });
}
