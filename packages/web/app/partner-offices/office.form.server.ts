import type { components } from '../api/schema.gen.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';

type UpdatePartnerOffice = components['schemas']['UpdatePartnerOfficeInput'];

/** An office as the API takes it; what was typed wrong goes on as it is. */
export function officeIn(form: FormData) {
  return {
    city: textIn(form, 'city'),
    country: textIn(form, 'country') as NonNullable<UpdatePartnerOffice['country']>,
    address: choiceIn(form, 'address'),
    email: choiceIn(form, 'email'),
    telephone: choiceIn(form, 'telephone'),
    closedOn: choiceIn(form, 'closedOn'),
  } satisfies UpdatePartnerOffice;
}
