import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { readFilesOf } from '../files/files.server.ts';
import { readTimeline } from '../timeline/timeline.server.ts';

type Api = ReturnType<typeof deskApi>;

/** All that an introduction's page shows: with those who can speak for each side. */
export function readIntroductionPage(request: Request, id: string) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [introduction, timeline, files] = await Promise.all([
      dataOf(api.GET('/v1/introductions/{id}', { params: { path: { id } } })),
      readTimeline(request, { introductionId: id }),
      readFilesOf(api, { introductionId: id }),
    ]);
    const [contacts, otherContacts] = await Promise.all([
      contactsOf(api, introduction.organisation.id),
      contactsOf(api, introduction.otherOrganisation.id),
    ]);
    return { introduction, timeline, files, contacts, otherContacts };
  });
}

async function contactsOf(api: Api, id: string): Promise<{ id: string; name: string }[]> {
  const { contacts } = await dataOf(api.GET('/v1/organisations/{id}', { params: { path: { id } } }));
  return contacts.map((contact) => ({ id: contact.id, name: contact.name }));
}

/** The introductions of an organisation, on either side, the latest edited first; the list has them all. */
export function readIntroductionsOf(api: Api, organisationId: string) {
  return dataOf(api.GET('/v1/introductions', { params: { query: { organisationId, limit: 50 } } }));
}
