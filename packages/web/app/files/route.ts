import { dataOf, fetchFromApi } from '../api/client.server.ts';
import { problemFrom } from '../api/problem.ts';
import { attempt, deskApi } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import type { Route } from './+types/route';

/**
 * Attaches files to the record that the address names, handed on to the API as they come; takes one off, puts it back,
 * or says that it is evidence.
 */
export async function action({ request }: Route.ActionArgs) {
  if (request.headers.get('content-type')?.startsWith('multipart/form-data')) return attach(request);
  const form = await request.formData();
  return attempt(form, async () => {
    const intent = textIn(form, 'intent');
    const body = edits[intent as keyof typeof edits] ?? {};
    const path = { id: textIn(form, 'id') };
    const { id, name } = await dataOf(deskApi(request).PATCH('/v1/files/{id}', { params: { path }, body }));
    return { done: intent, file: { id, name } };
  });
}

const edits = {
  'take-off': { archived: true },
  'put-back': { archived: false },
  evidence: { isEvidence: true },
  'no-evidence': { isEvidence: false },
} as const;

function attach(request: Request) {
  const refused = new FormData();
  refused.set('intent', 'attach');
  return attempt(refused, async () => {
    const answer = await fetchFromApi(request, `/v1/files${new URL(request.url).search}`, {
      method: 'POST',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      body: request.body,
      // Without it a body that is not read yet is refused (Fetch standard, request constructor).
      ...{ duplex: 'half' },
    });
    const body: unknown = await answer.json().catch(() => null);
    if (!answer.ok) throw problemFrom(answer, body);
    return { done: 'attach', file: null };
  });
}

export const clientAction = keepTyped;
