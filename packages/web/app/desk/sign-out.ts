import { redirect } from 'react-router';
import { apiFor } from '../api/client.server.ts';
import type { Route } from './+types/sign-out';

/** Ends the session. A session that is over already is as good. */
export async function action({ request }: Route.ActionArgs) {
  const { response } = await apiFor(request).POST('/v1/auth/sign-out');
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return redirect('/desk/sign-in', { headers });
}
