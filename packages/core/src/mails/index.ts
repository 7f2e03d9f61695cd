export { type CallOffReason, callOffFollowUps } from './call-off-follow-ups.ts';
export {
  after,
  type MailEvent,
  type MailKind,
  type MailState,
  mailEvents,
  mailKinds,
  mailStates,
  mostAttempts,
  retryAt,
  transitions,
} from './mail.rules.ts';
export {
  acceptMail,
  type Claim,
  claimMail,
  deferMail,
  endLeases,
  findDueMails,
  fixSource,
  handOverMail,
  holdMail,
  type MailResponse,
  postponeMail,
  refuseMail,
} from './mail-ledger.ts';
export { threadOf } from './mail-thread.ts';
export {
  asMail,
  findMails,
  getMail,
  getMailSource,
  type Mail,
  type MailFilter,
  mailColumns,
  mailsSeenBy,
} from './mails.queries.ts';
export { isMailbox, mailPlannedChannel, type PlanMail, planMail, tellWorkers } from './plan-mail.ts';
export { type Resolution, resolveMail } from './resolve-mail.ts';
