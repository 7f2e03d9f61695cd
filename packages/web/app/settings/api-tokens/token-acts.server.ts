import { dataOf } from '../../api/client.server.ts';
import type { components } from '../../api/schema.gen.ts';
import { deskApi } from '../../desk/api.server.ts';
import { listIn, textIn } from '../../desk/form-values.server.ts';
import { endOfDay } from './expiry.ts';

type CreateApiToken = components['schemas']['CreateApiTokenInput'];

/** Makes a token; its clear text is in the answer, and nowhere else. */
export async function createToken(request: Request, form: FormData) {
  const body: CreateApiToken = {
    name: textIn(form, 'name'),
    // What is no permission, the API refuses.
    scopes: listIn(form, 'scopes') as CreateApiToken['scopes'],
    expiresAt: endOfDay(textIn(form, 'expiresAt')),
  };
  return { created: await dataOf(deskApi(request).POST('/v1/api-tokens', { body })) };
}

export async function revokeToken(request: Request, form: FormData) {
  const path = { id: textIn(form, 'token') };
  await dataOf(deskApi(request).DELETE('/v1/api-tokens/{id}', { params: { path } }));
  return { done: 'revoke' };
}
