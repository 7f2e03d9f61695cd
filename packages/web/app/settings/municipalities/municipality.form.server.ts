import type { components } from '../../api/schema.gen.ts';
import { amountIn, choiceIn, textIn } from '../../desk/form-values.server.ts';

type UpdateMunicipality = components['schemas']['UpdateMunicipalityInput'];

/** A municipality's promise and contact as the API takes them; what is no number goes on as it was typed. */
export const municipalityIn = (form: FormData): UpdateMunicipality => ({
  promiseWorkingDays: amountIn(form, 'promiseWorkingDays') as number,
  telephone: textIn(form, 'telephone'),
  email: textIn(form, 'email'),
  leadUserId: choiceIn(form, 'leadUserId'),
});
