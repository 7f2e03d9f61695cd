import { dataOf } from '../../api/client.server.ts';
import { deskApi, ifMatch } from '../../desk/api.server.ts';
import { decimalIn, textIn } from '../../desk/form-values.server.ts';

/** What was done with a rate, or how many of those that were pasted are new. */
export type Done =
  | { done: 'add' | 'correct' | 'archive' | 'unarchive' }
  | { done: 'take'; added: number; known: number };

/** Does what a form of these pages asks for; its intent is the act, and of one rate also which. */
export async function actOnRates(request: Request, form: FormData): Promise<Done> {
  const [act, id = ''] = textIn(form, 'intent').split(':');
  const api = deskApi(request);
  const isConfirmed = textIn(form, 'isConfirmed') === 'true';
  // What is no number goes on as it was typed, and is refused by its name.
  const entered = {
    perEuro: decimalIn(form, 'perEuro') as number,
    source: textIn(form, 'source'),
    isConfirmed,
  };
  const of = { params: { path: { id } }, ...ifMatch(form.get('version')) };
  switch (act) {
    case 'take': {
      const body = { text: textIn(form, 'text'), isConfirmed };
      return { done: 'take', ...(await dataOf(api.POST('/v1/exchange-rates/tables', { body }))) };
    }
    case 'correct':
      await dataOf(api.POST('/v1/exchange-rates/{id}/corrections', { ...of, body: entered }));
      return { done: act };
    case 'archive':
      await dataOf(api.POST('/v1/exchange-rates/{id}/archivings', of));
      return { done: act };
    case 'unarchive':
      await dataOf(api.POST('/v1/exchange-rates/{id}/unarchivings', of));
      return { done: act };
    default: {
      const body = { currency: textIn(form, 'currency'), quotedOn: textIn(form, 'quotedOn'), ...entered };
      await dataOf(api.POST('/v1/exchange-rates', { body }));
      return { done: 'add' };
    }
  }
}
