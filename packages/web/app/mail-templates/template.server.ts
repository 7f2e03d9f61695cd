import { type Api, dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import type { Template } from './texts-in.ts';

/** A real record that a template is tried on. */
export interface Trial {
  name: string;
  about: { inquiryId: string } | { leadId: string; contactId: string };
}

const mostTrials = 8;

/** A template, the variables it may hold, and records to try it on. */
export function readTemplatePage(request: Request, id: string) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const template = await dataOf(api.GET('/v1/mail-templates/{id}', { params: { path: { id } } }));
    return { template, ...(await readWriting(api, template.purpose)) };
  });
}

/** What the writing of any template needs. */
export async function readWriting(api: Api, purpose: Template['purpose']) {
  const [variables, trials] = await Promise.all([
    dataOf(api.GET('/v1/mail-variables')),
    purpose === 'answer' ? inquiriesToTryOn(api) : leadsToTryOn(api),
  ]);
  return { variables, trials };
}

export type Writing = Awaited<ReturnType<typeof readWriting>>;

async function inquiriesToTryOn(api: Api): Promise<Trial[]> {
  const { items } = await dataOf(api.GET('/v1/inquiries', { params: { query: { limit: mostTrials } } }));
  return items.map(({ id, reference, organisationName }) => ({
    name: `${organisationName} (${reference})`,
    about: { inquiryId: id },
  }));
}

/** Leads that somebody can be written to about: those with a contact. */
async function leadsToTryOn(api: Api): Promise<Trial[]> {
  const { items } = await dataOf(api.GET('/v1/leads', { params: { query: { limit: mostTrials } } }));
  const leads = await Promise.all(
    items.map(({ id }) => dataOf(api.GET('/v1/leads/{id}', { params: { path: { id } } }))),
  );
  return leads.flatMap(({ id, title, contact }) =>
    contact ? [{ name: `${contact.name}: ${title}`, about: { leadId: id, contactId: contact.id } }] : [],
  );
}
