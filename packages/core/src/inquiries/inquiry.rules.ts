import { DomainError } from '../errors.ts';

/** Where an inquiry stands. That it was answered is a moment beside it: an accepted one may still wait. */
export const inquiryStates = ['received', 'routed', 'accepted', 'answered', 'rejected'] as const;
export type InquiryState = (typeof inquiryStates)[number];

/** What a colleague can do with an inquiry. */
export const inquiryActs = ['route', 'accept', 'answer', 'reject', 'reopen'] as const;
export type InquiryAct = (typeof inquiryActs)[number];

/** From which state each act is allowed. */
export const allowedFrom: Record<InquiryAct, readonly InquiryState[]> = {
  route: ['received', 'routed'],
  accept: ['routed', 'answered'],
  answer: ['received', 'routed', 'accepted', 'answered'],
  reject: ['received', 'routed', 'answered'],
  reopen: ['rejected'],
};

const refusals: Record<InquiryAct, string> = {
  route: 'Only an inquiry that is received or routed can be routed; its lead can still move.',
  accept: 'Route this inquiry to a municipality first; a rejected or accepted one cannot be accepted.',
  answer: 'A rejected inquiry is not answered. Reopen it first.',
  reject: 'An inquiry that is accepted as a lead cannot be rejected; close the lead instead.',
  reopen: 'Only a rejected inquiry can be reopened.',
};

/** Refuses an act that the inquiry's state does not allow, and says what to do instead. */
export function assertAllowed(act: InquiryAct, state: InquiryState): void {
  if (!allowedFrom[act].includes(state)) {
    throw new DomainError('broken-rule', `cannot-${act}`, refusals[act]);
  }
}

/** Whether the clock of the first answer still runs. */
export function clockRuns(inquiry: {
  state: string;
  answeredAt: Date | null;
  quarantined: boolean;
}): boolean {
  return inquiry.answeredAt === null && inquiry.state !== 'rejected' && !inquiry.quarantined;
}

/** The state after reopening: where it was before it was rejected. */
export function stateAfterReopening(inquiry: {
  municipalityId: string | null;
  answeredAt: Date | null;
}): InquiryState {
  if (inquiry.answeredAt) return 'answered';
  return inquiry.municipalityId ? 'routed' : 'received';
}
