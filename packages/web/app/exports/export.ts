import { problemFrom } from '../api/problem.ts';
import type { components } from '../api/schema.gen.ts';
import { deskApi } from '../desk/api.server.ts';
import { downloadOf } from '../desk/download.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import type { Route } from './+types/export';

/** What each list can be narrowed by; the rest of an address is the page's own. */
const filters = {
  organisations: ['q', 'kind', 'country', 'municipalityId', 'accountManagerId'],
  contacts: ['q', 'organisationId'],
  leads: ['q', 'organisationId', 'contactId', 'ownerId', 'municipalityId', 'kind', 'stage', 'status'],
  inquiries: ['q', 'state', 'municipalityId', 'quarantined'],
  establishments: ['q', 'organisationId', 'municipalityId', 'state', 'riskLevel'],
} as const;

/** A list as a file to be kept; a post, for it is written down. Refused, it says why in plain words. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const noun = textIn(form, 'noun') as keyof typeof filters;
  const search = new URLSearchParams(textIn(form, 'search'));
  const given = (filters[noun] ?? []).map((name) => [name, search.get(name)?.trim()] as const);
  const filter = Object.fromEntries(given.filter(([, value]) => value));
  const { response, error } = await deskApi(request).POST('/v1/exports', {
    body: { noun, format: textIn(form, 'format'), filter } as components['schemas']['AskExport'],
    parseAs: 'stream',
  });
  if (response.ok) return downloadOf(response);
  const problem = problemFrom(response, error);
  return new Response(problem.detail ?? problem.code, { status: problem.status });
}
