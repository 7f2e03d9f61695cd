export { exchangeDetails } from './exchange-details.ts';
export {
  type IntroductionConsent,
  type IntroductionOutcome,
  type IntroductionState,
  introductionConsents,
  introductionOutcomes,
  introductionStates,
} from './introduction.codes.ts';
export { type AnIntroduction, anIntroduction } from './introduction.factory.ts';
export {
  findIntroductions,
  getIntroduction,
  type Introduction,
  type IntroductionFilter,
} from './introductions.queries.ts';
export {
  type CreateIntroduction,
  closeIntroduction,
  createIntroduction,
  reopenIntroduction,
  type UpdateIntroduction,
  updateIntroduction,
} from './introductions.ts';
