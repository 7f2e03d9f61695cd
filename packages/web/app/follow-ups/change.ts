import { redirect } from 'react-router';
import { dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import { attempt, deskApi, ifMatch } from '../desk/api.server.ts';
import { textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import type { Route } from './+types/change';
import { wantedIn } from './wanted-moment.ts';

/** Moves a follow-up, calls it off, or plans one that was called off again, for the same day. */
export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const api = deskApi(request);
  const params = { path: { id } };
  return attempt(form, async () => {
    switch (textIn(form, 'intent')) {
      case 'move': {
        const edit = { params, body: wantedIn(form) ?? {}, ...ifMatch(form.get('version')) };
        await dataOf(api.PATCH('/v1/follow-ups/{id}', edit));
        return { moved: id };
      }
      case 'cancel':
        await dataOf(api.POST('/v1/follow-ups/{id}/cancellations', { params }));
        return { cancelled: id };
      default:
        return planAgain(request, id, form);
    }
  });
}

export const clientAction = keepTyped;

async function planAgain(request: Request, id: string, form: FormData) {
  const api = deskApi(request, form);
  const { leadId, contactId, templateId, subject, text, moment } = await dataOf(
    api.GET('/v1/follow-ups/{id}', { params: { path: { id } } }),
  );
  const on = moment.recipientLocal.slice(0, 10);
  const body = { leadId, contactId, subject, text, on, ...(templateId && { templateId }) };
  try {
    const { id: again } = await dataOf(api.POST('/v1/follow-ups', { body }));
    return { planned: again };
  } catch (error) {
    // Its day is over, or something else of it: the colleague looks at it again, with its words.
    if (error instanceof ApiProblem && error.status === 422)
      return redirect(`/desk/leads/${leadId}/follow-up?again=${id}`);
    throw error;
  }
}
