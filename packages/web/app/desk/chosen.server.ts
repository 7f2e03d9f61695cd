import { type Api, dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';

interface Chosen {
  id: string;
  name: string;
}

/** The organisation by which an address narrows a list, with its name; null for none, and for one that is not there. */
export function chosenOrganisation(api: Api, id: string | undefined): Promise<Chosen | null> {
  return chosen(id, () => dataOf(api.GET('/v1/organisations/{id}', { params: { path: { id: id ?? '' } } })));
}

/** The same of a contact. */
export function chosenContact(api: Api, id: string | undefined): Promise<Chosen | null> {
  return chosen(id, () => dataOf(api.GET('/v1/contacts/{id}', { params: { path: { id: id ?? '' } } })));
}

async function chosen(id: string | undefined, get: () => Promise<Chosen>): Promise<Chosen | null> {
  if (!id) return null;
  try {
    const { name } = await get();
    return { id, name };
  } catch (error) {
    // What an address names wrongly, the list itself refuses or leaves empty.
    if (error instanceof ApiProblem && error.status < 500) return null;
    throw error;
  }
}
