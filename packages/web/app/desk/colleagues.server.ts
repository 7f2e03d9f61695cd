import { type Api, dataOf } from '../api/client.server.ts';

/** Who works here now, in order of name, to be chosen from. */
export async function colleaguesOf(api: Api): Promise<{ id: string; name: string }[]> {
  const users = await dataOf(api.GET('/v1/users'));
  return users
    .filter(({ role }) => role !== 'viewer')
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
