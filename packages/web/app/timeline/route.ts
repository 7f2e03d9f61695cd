import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import type { Route } from './+types/route';
import { momentHere } from './moment-here.server.ts';
import { readTimeline } from './timeline.server.ts';
import { subjectIn } from './timeline-subject.ts';

/** Earlier entries, for "Show earlier". */
export function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  return readTimeline(request, subjectIn(searchParams), searchParams.get('cursor') ?? undefined);
}

/** Writes down what happened. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const happenedAt = textIn(form, 'happenedAt');
    const body = {
      kind: textIn(form, 'kind') as 'note',
      text: textIn(form, 'text'),
      ...(happenedAt && { happenedAt: momentHere(happenedAt) }),
      ...subjectIn(form),
    };
    const { id } = await dataOf(deskApi(request, form).POST('/v1/activities', { body }));
    return { written: id };
  });
}

export const clientAction = keepTyped;
