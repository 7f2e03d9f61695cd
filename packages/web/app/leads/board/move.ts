import { dataOf } from '../../api/client.server.ts';
import { attempt, deskApi, ifMatch } from '../../desk/api.server.ts';
import { choiceIn, textIn } from '../../desk/form-values.server.ts';
import type { Route } from './+types/move';
import type { Stage } from './board-state.ts';

/** Moves a lead for the board, which stays where it is: the version that the move made of it, or why it was refused. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const path = { id: textIn(form, 'id') };
  const body = { stage: textIn(form, 'stage') as Stage, reason: choiceIn(form, 'reason') };
  return attempt(form, async () => {
    const move = { params: { path }, body, ...ifMatch(form.get('version')) };
    const { version } = await dataOf(deskApi(request).POST('/v1/leads/{id}/moves', move));
    return { version };
  });
}
