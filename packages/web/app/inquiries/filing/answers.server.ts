import type { components } from '../../api/schema.gen.ts';
import { amountIn, listIn, textIn } from '../../desk/form-values.server.ts';

type Answers = components['schemas']['AnswersInput'];

const texts = [
  'organisationName',
  'organisationNameLatin',
  'country',
  'website',
  'contactName',
  'contactNameReading',
  'contactEmail',
  'contactTelephone',
  'kind',
  'sector',
  'investmentBand',
  'timeFrame',
  'message',
] as const satisfies (keyof Answers)[];

const lists = ['activities', 'tenures', 'municipalities'] as const satisfies (keyof Answers)[];

/** Amounts with the unit that goes with them. */
const amounts = [
  ['floorAreaFrom', 'floorAreaUnit'],
  ['floorAreaTo', 'floorAreaUnit'],
  ['plotAreaFrom', 'plotAreaUnit'],
  ['plotAreaTo', 'plotAreaUnit'],
  ['powerNeeded', 'powerUnit'],
  ['jobsWithinThreeYears', null],
] as const satisfies [keyof Answers, keyof Answers | null][];

/**
 * What was filled in, as the API takes answers; what was left empty is left out. The API reads numbers by the
 * company's language, while a colleague writes them in his own: they go as plain digits, which every language
 * reads alike. A unit goes along only with an amount.
 */
export function answersIn(form: FormData): Answers {
  const answers: Answers = {};
  for (const name of texts) {
    const text = textIn(form, name);
    if (text) answers[name] = text;
  }
  for (const name of lists) {
    const chosen = listIn(form, name);
    if (chosen.length > 0) answers[name] = chosen;
  }
  for (const [name, unit] of amounts) {
    const amount = amountIn(form, name);
    if (amount === null) continue;
    answers[name] = String(amount);
    if (unit) answers[unit] = textIn(form, unit);
  }
  return answers;
}
