import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import { deskApi, ifMatch } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';

type Update = components['schemas']['UpdateIntroductionInput'];
type Outcome = components['schemas']['CloseIntroductionInput']['outcome'];

/** What each part of an introduction's page sends; what was typed wrong goes on as it is. */
const parts: Record<string, (form: FormData) => Update> = {
  facts: (form) => ({ purpose: textIn(form, 'purpose'), madeOn: textIn(form, 'madeOn') }),
  side: (form) => ({
    contactId: choiceIn(form, 'contactId'),
    consent: textIn(form, 'consent') as NonNullable<Update['consent']>,
    consentOn: choiceIn(form, 'consentOn'),
  }),
  'other-side': (form) => ({
    otherContactId: choiceIn(form, 'otherContactId'),
    otherConsent: textIn(form, 'otherConsent') as NonNullable<Update['otherConsent']>,
    otherConsentOn: choiceIn(form, 'otherConsentOn'),
  }),
};

/** Does what a form of an introduction's page asks for; says which it was. */
export async function actOn(request: Request, id: string, form: FormData): Promise<{ saved: string }> {
  const api = deskApi(request);
  const intent = textIn(form, 'intent');
  const seen = { params: { path: { id } }, ...ifMatch(form.get('version')) };
  if (intent === 'exchange') await dataOf(api.POST('/v1/introductions/{id}/exchanges', seen));
  else if (intent === 'reopen') await dataOf(api.POST('/v1/introductions/{id}/reopenings', seen));
  else if (intent === 'close') {
    const body = { outcome: textIn(form, 'outcome') as Outcome, note: choiceIn(form, 'note') };
    await dataOf(api.POST('/v1/introductions/{id}/closings', { ...seen, body }));
  } else {
    const body = parts[intent]?.(form) ?? {};
    await dataOf(api.PATCH('/v1/introductions/{id}', { ...seen, body }));
  }
  return { saved: intent };
}
