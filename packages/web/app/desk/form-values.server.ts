/** One value of a form, without spaces around it. */
export const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** A value that may be left out: null when nothing was filled in or chosen. */
export const choiceIn = (form: FormData, name: string): string | null => textIn(form, name) || null;

/** Everything that was ticked. */
export const listIn = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');

/**
 * A measure that is read to its last digit, such as degrees or megavolt-ampere: the point or comma in it is that of
 * decimals, whatever follows it. What is no number goes to the API as it was typed, which refuses it by name.
 */
export function decimalIn(form: FormData, name: string): number | string | null {
  const typed = textIn(form, name);
  if (typed === '') return null;
  const value = Number(typed.normalize('NFKC').replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : typed;
}

/**
 * An amount as people write it, of which the API takes at most two decimals: a point or comma before exactly three
 * digits parts thousands, so that "4.000" and "4,000" are four thousand in every language. What is no amount goes
 * to the API as it was typed, which refuses it by name.
 */
export function amountIn(form: FormData, name: string): number | string | null {
  const typed = textIn(form, name);
  if (typed === '') return null;
  const plain = typed.normalize('NFKC').replace(/[\s_'’]/g, '');
  const amount = Number(plain.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
  return Number.isFinite(amount) ? amount : typed;
}
