import { dataOf } from '../api/client.server.ts';
import type { deskApi } from '../desk/api.server.ts';

/** Who worked for an organisation before, the latest edited first, a hundred at most. */
export async function readFormerContacts(api: ReturnType<typeof deskApi>, organisationId: string) {
  const query = { formerOrganisationId: organisationId, limit: 100 };
  return (await dataOf(api.GET('/v1/contacts', { params: { query } }))).items;
}
