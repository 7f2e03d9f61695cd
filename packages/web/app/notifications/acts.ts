import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, loaded } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import type { Route } from './+types/acts';

const inThePanel = 12;

/** The latest, and how many are unread: what the bell shows. */
export function loader({ request }: Route.LoaderArgs) {
  return loaded(
    request,
    deskApi(request).GET('/v1/notifications', { params: { query: { limit: inThePanel } } }),
  );
}

/** Marks as read, puts away or brings back, one or all. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request);
  const id = textIn(form, 'id');
  const intent = textIn(form, 'intent');
  return attempt(form, async () => {
    if (intent === 'read-all') await dataOf(api.POST('/v1/notifications/readings'));
    else if (intent === 'read') {
      const options = { params: { path: { id } }, body: { read: true } };
      await dataOf(api.POST('/v1/notifications/{id}/readings', options));
    } else {
      const options = { params: { path: { id } }, body: { dismissed: intent === 'dismiss' } };
      await dataOf(api.POST('/v1/notifications/{id}/dismissals', options));
    }
    return { done: intent };
  });
}

export const clientAction = keepTyped;
