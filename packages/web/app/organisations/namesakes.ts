import { deskApi, loaded } from '../desk/api.server.ts';
import type { Route } from './+types/namesakes';

const mostShown = 5;

/** The organisations that bear a name like this already, asked while one is being added. */
export async function loader({ request }: Route.LoaderArgs) {
  const q = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  const query = { q: q.slice(0, 200), limit: mostShown };
  const { items } =
    q === ''
      ? { items: [] }
      : await loaded(request, deskApi(request).GET('/v1/organisations', { params: { query } }));
  return Response.json({
    found: items.map(({ id, name, nameLanguage, latinName }) => ({ id, name, nameLanguage, latinName })),
  });
}
