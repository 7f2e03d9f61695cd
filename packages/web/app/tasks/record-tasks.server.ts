import { type Api, dataOf } from '../api/client.server.ts';

const mostOpen = 50;
const mostDone = 5;

/** The tasks of one record, those to do and the last that were done. */
export async function readRecordTasks(
  api: Api,
  subject: { leadId: string } | { contactId: string } | { organisationId: string },
) {
  const read = async (state: 'open' | 'done', limit: number) =>
    (await dataOf(api.GET('/v1/tasks', { params: { query: { ...subject, state, limit } } }))).items;
  const [open, done] = await Promise.all([read('open', mostOpen), read('done', mostDone)]);
  return { open, done };
}

export type RecordTasksRead = Awaited<ReturnType<typeof readRecordTasks>>;
