export { type AcceptInquiry, acceptInquiry } from './accept-inquiry.ts';
export { type AnswerInquiry, answerInquiry } from './answer-inquiry.ts';
export { type AnswerInWords, answersInWords, type Question } from './answers-in-words.ts';
export { confirmAddress, mayWriteTo } from './automatic-mail.ts';
export { checkAnswers } from './check-answers.ts';
export { rejectInquiry, releaseInquiry, reopenInquiry } from './close-inquiry.ts';
export { type ContactPerson, contactPersonOf } from './contact-person.ts';
export { createInquiry } from './create-inquiry.ts';
export { deskSignature } from './desk-signature.ts';
export { type FileInquiry, fileInquiry } from './file-inquiry.ts';
export { findInquiries, type InquiryFilter } from './find-inquiries.ts';
export {
  asInquiry,
  getInquiry,
  getReceivedInquiry,
  type Inquiry,
  inquiryParts,
} from './inquiries.queries.ts';
export { answersOf } from './inquiry.factory.ts';
export {
  type AnswerProblem,
  type Answers,
  answerProblemCodes,
  askedMunicipalities,
  type InquiryStep,
  inquirySteps,
  listFields,
  textFields,
} from './inquiry.fields.ts';
export { quarantineReason, quarantineReasons } from './inquiry.quarantine.ts';
export {
  allowedFrom,
  clockRuns,
  type InquiryAct,
  type InquiryState,
  inquiryActs,
  inquiryStates,
} from './inquiry.rules.ts';
export { inquiryMailTexts } from './inquiry.texts.ts';
export { matchesOf } from './matches.ts';
export { assertNoProblems, readEmailAddress } from './problems.ts';
export { dueOn, timeLeftOf } from './promise.ts';
export { type Receipt, receiptOf, statusExpiresAt, statusToken } from './receipt.ts';
export { restartClocks } from './restart-clocks.ts';
export { type RouteInquiry, routeInquiry } from './route-inquiry.ts';
export { type StatusStep, statusSteps } from './status.codes.ts';
