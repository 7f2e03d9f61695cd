import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import type { deskApi } from '../desk/api.server.ts';
import type { FileSubject } from './file-subject.ts';

/** The files of a record, the latest first. */
export async function readFilesOf(
  api: ReturnType<typeof deskApi>,
  subject: FileSubject,
): Promise<components['schemas']['RecordFile'][]> {
  return (await dataOf(api.GET('/v1/files', { params: { query: subject } }))).items;
}
