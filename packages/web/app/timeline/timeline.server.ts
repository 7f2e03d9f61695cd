import type { components } from '../api/schema.gen.ts';
import { deskApi, loaded } from '../desk/api.server.ts';
import type { TimelineSubject } from './timeline-subject.ts';

export type TimelinePage = components['schemas']['TimelinePage'];

const entriesAPage = 20;

/** A page of what happened with a record, the newest first; the first page where no cursor is given. */
export function readTimeline(request: Request, subject: TimelineSubject, cursor?: string): Promise<TimelinePage> {
  const query = { ...subject, limit: entriesAPage, ...(cursor && { cursor }) };
  return loaded(request, deskApi(request).GET('/v1/activities', { params: { query } }));
}
