import { deskApi, loaded } from '../desk/api.server.ts';
import type { Route } from './+types/choices';
import { plotName } from './plot-name.ts';

const mostShown = 8;

/** The plots of which a part of the number, park or address was typed, for a field that picks one. */
export async function loader({ request }: Route.LoaderArgs) {
  const q = new URL(request.url).searchParams.get('q')?.trim().slice(0, 200) ?? '';
  if (q === '') return Response.json({ found: [] });
  const query = { q, limit: mostShown };
  const { items } = await loaded(request, deskApi(request).GET('/v1/plots', { params: { query } }));
  return Response.json({ found: items.map((plot) => ({ id: plot.id, name: plotName(plot) })) });
}
