import { dataOf } from '../api/client.server.ts';
import { deskApi } from '../desk/api.server.ts';

const mostFound = 12;

/** With which organisation this one can be merged: what was searched for, else those that resemble it. */
export async function readTwins(request: Request, id: string) {
  const api = deskApi(request);
  const q = new URL(request.url).searchParams.get('name')?.trim() ?? '';
  const organisation = await dataOf(api.GET('/v1/organisations/{id}', { params: { path: { id } } }));
  const isOther = (one: { id: string }) => one.id !== id;
  if (q) {
    const query = { q, limit: mostFound };
    const { items } = await dataOf(api.GET('/v1/organisations', { params: { query } }));
    return {
      organisation,
      q,
      found: items.filter(isOther).map((one) => ({ organisation: one, match: null })),
    };
  }
  const { name, latinName, country, website } = organisation;
  const told = Object.entries({ name, latinName, country, website }).filter(([, value]) => value);
  const query = { ...Object.fromEntries(told), limit: mostFound };
  const matches = await dataOf(api.GET('/v1/organisations/matches', { params: { query } }));
  const found = matches.filter((match) => isOther(match.organisation));
  return { organisation, q, found: found.map((match) => ({ organisation: match.organisation, match })) };
}

export type Twins = Awaited<ReturnType<typeof readTwins>>;
