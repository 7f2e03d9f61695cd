import { dataOf } from '../api/client.server.ts';
import { readFormerContacts } from '../contacts/former-contacts.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { readEstablishmentsOf } from '../establishments/establishment.server.ts';
import { readFilesOf } from '../files/files.server.ts';
import { readIntroductionsOf } from '../introductions/introductions.server.ts';
import { readOfficesOf } from '../partner-offices/offices.server.ts';
import { readRecordTasks } from '../tasks/record-tasks.server.ts';
import { readTimeline } from '../timeline/timeline.server.ts';

/** All that an organisation's page shows. */
export function readOrganisationPage(request: Request, id: string) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [organisation, leads, establishments, merges, timeline, colleagues, tasks, people] =
      await Promise.all([
        dataOf(api.GET('/v1/organisations/{id}', { params: { path: { id } } })),
        dataOf(api.GET('/v1/leads', { params: { query: { organisationId: id, limit: 50 } } })),
        readEstablishmentsOf(api, id),
        dataOf(api.GET('/v1/organisation-merges', { params: { query: { organisationId: id } } })),
        readTimeline(request, { organisationId: id }),
        colleaguesOf(api),
        readRecordTasks(api, { organisationId: id }),
        readPeopleOf(api, id),
      ]);
    return {
      organisation,
      leads: leads.items,
      establishments,
      merges: merges.items,
      timeline,
      colleagues,
      tasks,
      ...people,
    };
  });
}

/** Who worked there before, the partner's offices, to whom it was introduced, and its files. */
async function readPeopleOf(api: ReturnType<typeof deskApi>, id: string) {
  const [formerContacts, offices, introductions, files] = await Promise.all([
    readFormerContacts(api, id),
    readOfficesOf(api, id),
    readIntroductionsOf(api, id),
    readFilesOf(api, { organisationId: id }),
  ]);
  return { formerContacts, offices, introductions, files };
}
