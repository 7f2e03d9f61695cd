import { dataOf } from '../../api/client.server.ts';
import type { components } from '../../api/schema.gen.ts';
import { deskApi, ifMatch } from '../../desk/api.server.ts';
import { listIn, textIn } from '../../desk/form-values.server.ts';

type Create = components['schemas']['CreateWebhookInput'];

/** A webhook as the API takes it; what was left empty, it refuses by name. */
export const webhookIn = (form: FormData): Create => ({
  name: textIn(form, 'name'),
  url: textIn(form, 'url'),
  events: listIn(form, 'events') as Create['events'],
});

/** What an administrator does to a webhook; the answer says which act was done, and holds a new secret. */
export async function actOn(request: Request, id: string, form: FormData) {
  const api = deskApi(request);
  const params = { path: { id } };
  const intent = textIn(form, 'intent');
  if (intent === 'renew') return dataOf(api.POST('/v1/webhooks/{id}/secrets', { params }));
  if (intent === 'test') await dataOf(api.POST('/v1/webhooks/{id}/tests', { params }));
  else if (intent === 'again') {
    const path = { id, deliveryId: textIn(form, 'delivery') };
    await dataOf(api.POST('/v1/webhooks/{id}/deliveries/{deliveryId}/redeliveries', { params: { path } }));
  } else {
    const body = intent === 'stop' || intent === 'start' ? { active: intent === 'start' } : webhookIn(form);
    await dataOf(api.PATCH('/v1/webhooks/{id}', { params, body, ...ifMatch(form.get('version')) }));
  }
  return { done: intent };
}
