import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { wishedMoments } from '../inquiries/appointments.server.ts';
import { readOpenOffices } from '../partner-offices/offices.server.ts';
import { readRecordTasks } from '../tasks/record-tasks.server.ts';
import { readTimeline } from '../timeline/timeline.server.ts';

/** All that a lead's page shows, asked for at once. */
export function readLeadPage(request: Request, id: string) {
  const api = deskApi(request);
  const of = { params: { path: { id } } };
  return orProblemPage(request, async () => {
    const [lead, choices, followUps, moves, timeline, tasks, colleagues, offices] = await Promise.all([
      dataOf(api.GET('/v1/leads/{id}', of)),
      dataOf(api.GET('/v1/leads/{id}/choices', of)),
      dataOf(api.GET('/v1/follow-ups', { params: { query: { leadId: id, limit: 20 } } })),
      dataOf(api.GET('/v1/leads/{id}/moves', of)),
      readTimeline(request, { leadId: id }),
      readRecordTasks(api, { leadId: id }),
      colleaguesOf(api),
      readOpenOffices(api),
    ]);
    return {
      lead,
      ...choices,
      wishedMoments: lead.inquiry ? wishedMoments(lead.inquiry.appointment) : [],
      followUps: followUps.items,
      moves: moves.items,
      timeline,
      tasks,
      colleagues,
      offices,
    };
  });
}
