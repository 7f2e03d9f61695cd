import { data } from 'react-router';
import { dataOf } from '../api/client.server.ts';
import { attempt, deskApi, ifMatch } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { momentHere } from '../timeline/moment-here.server.ts';
import type { Route } from './+types/acts';
import { taskSubjectIn } from './task-links.ts';

/** Makes a task, or does with one what the form's intent says. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const intent = textIn(form, 'intent');
    if (intent === 'make') return make(request, form);
    const options = { params: { path: { id: textIn(form, 'id') } }, ...ifMatch(form.get('version')) };
    const api = deskApi(request);
    if (intent === 'edit') {
      return { task: await dataOf(api.PATCH('/v1/tasks/{id}', { ...options, body: editIn(form) })) };
    }
    const act = acts[intent as keyof typeof acts];
    if (!act) throw data(null, { status: 400 });
    return { task: await dataOf(api.POST(act, options)) };
  });
}

export const clientAction = keepTyped;

const acts = {
  done: '/v1/tasks/{id}/doings',
  undone: '/v1/tasks/{id}/undoings',
  archive: '/v1/tasks/{id}/archivings',
  unarchive: '/v1/tasks/{id}/unarchivings',
} as const;

async function make(request: Request, form: FormData) {
  const assigneeId = choiceIn(form, 'assigneeId');
  const body = {
    title: textIn(form, 'title'),
    dueOn: textIn(form, 'dueOn'),
    ...(assigneeId && { assigneeId }),
    ...taskSubjectIn(form),
  };
  return { made: await dataOf(deskApi(request, form).POST('/v1/tasks', { body })) };
}

function editIn(form: FormData) {
  const remindAt = textIn(form, 'remindAt');
  const reminder = textIn(form, 'reminder') as 'morning' | 'moment' | 'none';
  return {
    title: textIn(form, 'title'),
    note: choiceIn(form, 'note'),
    dueOn: textIn(form, 'dueOn'),
    assigneeId: textIn(form, 'assigneeId'),
    reminder,
    ...(reminder === 'moment' && { remindAt: remindAt ? momentHere(remindAt) : null }),
  };
}
