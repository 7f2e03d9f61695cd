import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import type { deskApi } from '../desk/api.server.ts';

type Api = ReturnType<typeof deskApi>;

/** The offices of one organisation, a hundred at most, the latest edited first. */
export function readOfficesOf(api: Api, organisationId: string) {
  return dataOf(api.GET('/v1/partner-offices', { params: { query: { organisationId, limit: 100 } } }));
}

/** Every office that can still refer a lead. */
export async function readOpenOffices(api: Api): Promise<components['schemas']['PartnerOfficeReference'][]> {
  return (await dataOf(api.GET('/v1/partner-offices/choices'))).items;
}
