import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import type { deskApi } from '../desk/api.server.ts';

type Api = ReturnType<typeof deskApi>;

/** The offices of one organisation, a hundred at most, the latest edited first. */
export function readOfficesOf(api: Api, organisationId: string) {
  return dataOf(api.GET('/v1/partner-offices', { params: { query: { organisationId, limit: 100 } } }));
}

/** Every office that can still refer a lead: all pages are read, so that none is missing from the choice. */
export async function readOpenOffices(api: Api): Promise<components['schemas']['PartnerOfficeReference'][]> {
  const offices: components['schemas']['PartnerOfficeReference'][] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor && { cursor }) };
    const page: components['schemas']['PartnerOfficePage'] = await dataOf(
      api.GET('/v1/partner-offices', { params: { query } }),
    );
    offices.push(...page.items.filter(({ closedOn }) => closedOn === null));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return offices;
}
