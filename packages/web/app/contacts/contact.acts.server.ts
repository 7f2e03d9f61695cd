import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import { deskApi, ifMatch } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { consentIn, contactIn } from './contact.form.server.ts';

/** Does what a form of a contact's page asks for; says which it was. */
export async function actOn(request: Request, id: string, form: FormData): Promise<{ saved: string }> {
  const api = deskApi(request);
  const intent = textIn(form, 'intent');
  const seen = ifMatch(form.get('version'));
  if (intent === 'move') {
    const body = {
      organisationId: textIn(form, 'organisationId'),
      on: textIn(form, 'on'),
      jobTitle: choiceIn(form, 'jobTitle'),
    } satisfies components['schemas']['MoveContactInput'];
    await dataOf(api.POST('/v1/contacts/{id}/moves', { params: { path: { id } }, body, ...seen }));
  } else if (intent === 'undo-move') {
    const path = { id, positionId: textIn(form, 'positionId') };
    await dataOf(api.DELETE('/v1/contacts/{id}/moves/{positionId}', { params: { path }, ...seen }));
  } else {
    const body = intent === 'consent' ? consentIn(form) : contactIn(form);
    await dataOf(api.PATCH('/v1/contacts/{id}', { params: { path: { id } }, body, ...seen }));
  }
  return { saved: intent };
}
