import { problemFrom } from '../api/problem.ts';
import type { components } from '../api/schema.gen.ts';
import { deskApi } from '../desk/api.server.ts';
import { downloadOf } from '../desk/download.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { isList, listFilterIn } from '../desk/list-filters.ts';
import { columnsIn } from '../leads/chosen-columns.ts';
import type { Route } from './+types/export';

/** A list as a file to be kept; a post, for it is written down. Refused, it says why in plain words. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const noun = textIn(form, 'noun') ?? '';
  const search = new URLSearchParams(textIn(form, 'search'));
  const filter = isList(noun) ? listFilterIn(noun, search) : {};
  const chosen = noun === 'leads' && search.has('columns') ? { columns: columnsIn(search) } : {};
  const { response, error } = await deskApi(request).POST('/v1/exports', {
    body: {
      noun,
      format: textIn(form, 'format'),
      filter,
      ...chosen,
    } as components['schemas']['AskExportInput'],
    parseAs: 'stream',
  });
  if (response.ok) return downloadOf(response);
  const problem = problemFrom(response, error);
  return new Response(problem.detail ?? problem.code, { status: problem.status });
}
