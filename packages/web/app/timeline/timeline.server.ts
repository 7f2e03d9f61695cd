import { deskApi, loaded } from '../desk/api.server.ts';
import type { TimelineSubject } from './timeline-subject.ts';

const entriesAPage = 20;

/** A page of what happened with a record, the newest first; the first page where no cursor is given. */
export function readTimeline(request: Request, subject: TimelineSubject, cursor?: string) {
  const query = { ...subject, limit: entriesAPage, ...(cursor && { cursor }) };
  return loaded(request, deskApi(request).GET('/v1/activities', { params: { query } }));
}

export type TimelinePage = Awaited<ReturnType<typeof readTimeline>>;
