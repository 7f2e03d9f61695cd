import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { readEstablishmentsOf } from '../establishments/establishment.server.ts';
import { nameOf } from '../establishments/establishment-name.ts';
import { wishedMoments } from '../inquiries/appointments.server.ts';
import { readOpenOffices } from '../partner-offices/offices.server.ts';
import { readTimeline } from '../timeline/timeline.server.ts';

/** All that a lead's page shows. */
export function readLeadPage(request: Request, id: string) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [lead, followUps, moves, timeline, colleagues, offices] = await Promise.all([
      dataOf(api.GET('/v1/leads/{id}', { params: { path: { id } } })),
      dataOf(api.GET('/v1/follow-ups', { params: { query: { leadId: id, limit: 20 } } })),
      dataOf(api.GET('/v1/leads/{id}/moves', { params: { path: { id } } })),
      readTimeline(request, { leadId: id }),
      colleaguesOf(api),
      readOpenOffices(api),
    ]);
    const path = { id: lead.organisation.id };
    const [{ contacts }, establishments] = await Promise.all([
      dataOf(api.GET('/v1/organisations/{id}', { params: { path } })),
      readEstablishmentsOf(api, path.id),
    ]);
    const moments = lead.inquiry ? wishedMoments(lead.inquiry.appointment) : [];
    return {
      lead,
      wishedMoments: moments,
      followUps: followUps.items,
      moves: moves.items,
      establishments: establishments.items.map((place) => ({ id: place.id, name: nameOf(place) })),
      timeline,
      colleagues,
      contacts,
      offices,
    };
  });
}
