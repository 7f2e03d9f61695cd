import type { components } from '../api/schema.gen.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';

type CreateContact = components['schemas']['CreateContactInput'];
type UpdateContact = components['schemas']['UpdateContactInput'];

/** An edited contact, as the API takes it; what was typed wrong goes on as it is. */
export function contactIn(form: FormData): UpdateContact {
  return {
    ...personIn(form),
    language: textIn(form, 'language') as NonNullable<UpdateContact['language']>,
    country: textIn(form, 'country') as NonNullable<UpdateContact['country']>,
    timeZone: choiceIn(form, 'timeZone'),
  };
}

/** A new contact; what is left out follows from the organisation and its country. */
export function newContactIn(form: FormData): CreateContact {
  return {
    ...personIn(form),
    organisationId: textIn(form, 'organisationId'),
    language: choiceIn(form, 'language') as CreateContact['language'],
    country: choiceIn(form, 'country') as CreateContact['country'],
  } as CreateContact;
}

function personIn(form: FormData) {
  return {
    name: textIn(form, 'name'),
    nameReading: choiceIn(form, 'nameReading'),
    jobTitle: choiceIn(form, 'jobTitle'),
    email: choiceIn(form, 'email'),
    telephone: choiceIn(form, 'telephone'),
  };
}
