import { redirect } from 'react-router';
import { type Api, dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch } from '../desk/api.server.ts';

interface ActCall {
  params: { path: { id: string } };
  headers: { 'If-Match': string };
}

/**
 * Does one act to an inquiry, on the version that the colleague saw, and goes back to its page. A refusal stays
 * with the form.
 */
export async function actOnInquiry(
  { params, request }: { params: { id: string }; request: Request },
  act: (api: Api, call: ActCall, form: FormData) => Parameters<typeof dataOf>[0],
) {
  const form = await request.formData();
  const call = { params: { path: { id: params.id } }, ...ifMatch(form.get('version')) };
  return attempt(form, async () => {
    await dataOf(act(deskApi(request), call, form));
    return redirect(`/desk/inquiries/${params.id}`);
  });
}
