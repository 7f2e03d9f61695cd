import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';

/** What planning needs: the lead, who can be written to, the texts, and the words of one that is planned again. */
export function readPlanPage(request: Request, leadId: string) {
  const api = deskApi(request);
  const again = new URL(request.url).searchParams.get('again');
  return orProblemPage(request, async () => {
    const [lead, templates, variables, former] = await Promise.all([
      dataOf(api.GET('/v1/leads/{id}', { params: { path: { id: leadId } } })),
      dataOf(api.GET('/v1/mail-templates', { params: { query: { purpose: 'follow-up' } } })),
      dataOf(api.GET('/v1/mail-variables')),
      again ? dataOf(api.GET('/v1/follow-ups/{id}', { params: { path: { id: again } } })) : null,
    ]);
    const path = { id: lead.organisation.id };
    const { contacts } = await dataOf(api.GET('/v1/organisations/{id}', { params: { path } }));
    return { lead, contacts, templates, variables, former };
  });
}

export type PlanPage = Awaited<ReturnType<typeof readPlanPage>>;
