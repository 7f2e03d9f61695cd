export { isCurrency } from './currency.codes.ts';
export { largestRate, type Rate } from './exchange-rate.rules.ts';
export {
  type ExchangeRate,
  type FindRates,
  findLatestRates,
  findRates,
  getRate,
  rateOn,
} from './exchange-rates.queries.ts';
export {
  type AddRate,
  addRate,
  archiveRate,
  type CorrectRate,
  correctRate,
  unarchiveRate,
} from './exchange-rates.ts';
export { type PasteRates, pasteRates, type TakenRates } from './paste-rates.ts';
