import type { components } from '../api/schema.gen.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { rowsIn } from '../organisations/organisation-rows.ts';
import type { LineRow } from './use-line-fields.tsx';

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

/** What a contact said of being written to, and whether he is still there. */
export function consentIn(form: FormData): UpdateContact {
  return {
    ...saidIn(form),
    leftOn: choiceIn(form, 'leftOn'),
  };
}

/** A new contact; what is left out follows from the organisation and its country. */
export function newContactIn(form: FormData): CreateContact {
  return {
    ...personIn(form),
    organisationId: textIn(form, 'organisationId'),
    language: choiceIn(form, 'language') as CreateContact['language'],
    country: choiceIn(form, 'country') as CreateContact['country'],
    ...saidIn(form),
  } as CreateContact;
}

function saidIn(form: FormData) {
  return {
    consent: choiceIn(form, 'consent') as NonNullable<UpdateContact['consent']> | null,
    consentOn: choiceIn(form, 'consentOn'),
    consentSource: choiceIn(form, 'consentSource'),
  };
}

function personIn(form: FormData) {
  return {
    name: textIn(form, 'name'),
    nameReading: choiceIn(form, 'nameReading'),
    jobTitle: choiceIn(form, 'jobTitle'),
    email: choiceIn(form, 'email'),
    telephone: choiceIn(form, 'telephone'),
    otherEmails: linesIn(form, 'otherEmails'),
    otherTelephones: linesIn(form, 'otherTelephones'),
    formsOfAddress: formsIn(form),
  };
}

/** Every row, empty ones too: the API names a wrong one by its place. */
const linesIn = (form: FormData, name: string): string[] =>
  rowsIn<LineRow>(form.getAll(name)).map(({ value }) => value);

/** The languages in which a form of address was chosen. */
function formsIn(form: FormData): NonNullable<UpdateContact['formsOfAddress']> {
  const chosen = (['en', 'nl', 'ja', 'zh'] as const).flatMap((language) => {
    const code = choiceIn(form, `formsOfAddress.${language}`);
    return code ? [[language, code]] : [];
  });
  return Object.fromEntries(chosen);
}
