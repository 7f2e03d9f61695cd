import { fetchFromApi } from '../../api/client.server.ts';
import { orProblemPage } from '../api.server.ts';
import type { Route } from './+types/events';

/** What happens, from the API on to the browser as it comes; it ends there when the browser leaves. */
export async function loader({ request }: Route.LoaderArgs) {
  const answer = await orProblemPage(request, () =>
    fetchFromApi(request, '/v1/events', { signal: request.signal }),
  );
  const headers = new Headers({ 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' });
  for (const name of ['content-type', 'retry-after']) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
}
