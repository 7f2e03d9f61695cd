import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import { attempt, deskApi } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import type { Route } from './+types/previews';

/** How a mail would read on a record, asked while it is being written. Keeps nothing. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const body = Object.fromEntries(form) as components['schemas']['PreviewMailInput'];
    return { preview: await dataOf(deskApi(request).POST('/v1/mail-previews', { body })) };
  });
}

export const clientAction = keepTyped;
