import { dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import { deskApi } from '../desk/api.server.ts';
import type { components } from '../api/schema.gen.ts';
import type { Route } from './+types/previews';

/** How a mail would read on a record, asked while it is being written; a refusal is an answer too. */
export async function action({ request }: Route.ActionArgs) {
  const body = (await request.json()) as components['schemas']['PreviewMailInput'];
  try {
    return Response.json({ preview: await dataOf(deskApi(request).POST('/v1/mail-previews', { body })) });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return Response.json({ problem: { code: error.code } }, { status: error.status });
  }
}
