import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import { deskApi, ifMatch } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { leadPartIn } from './lead.form.server.ts';

/** Does what a form of a lead's page asks for, and says which it was. */
export async function actOnLead(request: Request, id: string, form: FormData) {
  const api = deskApi(request, form);
  const of = { params: { path: { id } }, ...ifMatch(form.get('version')) };
  const intent = textIn(form, 'intent');
  if (intent === 'move' || intent === 'verify') {
    const stage = intent === 'verify' ? 'landed' : (textIn(form, 'stage') as Stage);
    const body = { stage, reason: choiceIn(form, 'reason') };
    await dataOf(api.POST('/v1/leads/{id}/moves', { ...of, body }));
    return { saved: intent };
  }
  if (intent === 'propose') {
    await dataOf(api.POST('/v1/leads/{id}/landing-proposals', of));
    return { saved: intent };
  }
  const { part, body } = leadPartIn(form);
  await dataOf(api.PATCH('/v1/leads/{id}', { ...of, body }));
  return { saved: part };
}

type Stage = components['schemas']['MoveLead']['stage'];
