import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { wishedMoments } from '../inquiries/appointments.server.ts';
import { readOpenOffices } from '../partner-offices/offices.server.ts';
import { readTimeline } from '../timeline/timeline.server.ts';

/** All that a lead's page shows. */
export function readLeadPage(request: Request, id: string) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [lead, followUps, timeline, colleagues, offices] = await Promise.all([
      dataOf(api.GET('/v1/leads/{id}', { params: { path: { id } } })),
      dataOf(api.GET('/v1/follow-ups', { params: { query: { leadId: id, limit: 20 } } })),
      readTimeline(request, { leadId: id }),
      colleaguesOf(api),
      readOpenOffices(api),
    ]);
    const path = { id: lead.organisation.id };
    const { contacts } = await dataOf(api.GET('/v1/organisations/{id}', { params: { path } }));
    const moments = lead.inquiry ? wishedMoments(lead.inquiry.appointment) : [];
    return {
      lead,
      wishedMoments: moments,
      followUps: followUps.items,
      timeline,
      colleagues,
      contacts,
      offices,
    };
  });
}
