import type { components } from '../../api/schema.gen.ts';
import { choiceIn, textIn } from '../../desk/form-values.server.ts';
import { standingFrom } from './standing.ts';

type Create = components['schemas']['CreateUserInput'];
type Update = components['schemas']['UpdateUserInput'];

/** A new colleague as the API takes him; what was left empty, it refuses by name. */
export const newUserIn = (form: FormData): Create => ({
  ...personIn(form),
  ...accessIn(form),
  email: textIn(form, 'email'),
  locale: textIn(form, 'locale') as NonNullable<Create['locale']>,
});

/** The part of a colleague's account that a form edits. */
export function userPartIn(form: FormData): Update {
  switch (form.get('intent')) {
    case 'access':
      return accessIn(form);
    case 'close':
      return { active: false };
    case 'reopen':
      return { active: true };
    default:
      return personIn(form);
  }
}

const personIn = (form: FormData) => ({
  name: textIn(form, 'name'),
  jobTitle: choiceIn(form, 'jobTitle'),
  telephone: choiceIn(form, 'telephone'),
});

const accessIn = (form: FormData) => ({
  role: textIn(form, 'role') as Create['role'],
  ...standingFrom(textIn(form, 'municipalityId')),
});
