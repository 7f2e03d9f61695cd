import type { Permission } from '../desk/use-desk.ts';
import type { Inquiry } from './inquiry.ts';

export const inquiryActs = ['release', 'route', 'accept', 'answer', 'reject', 'reopen'] as const;
export type InquiryAct = (typeof inquiryActs)[number];

type Standing = Pick<Inquiry, 'state' | 'quarantined' | 'answeredAt'>;

const permissionFor: Record<InquiryAct, Permission> = {
  release: 'inquiries:route',
  route: 'inquiries:route',
  accept: 'inquiries:accept',
  answer: 'inquiries:answer',
  reject: 'inquiries:reject',
  reopen: 'inquiries:reject',
};

/** What can be done with an inquiry in its state; the first is what it waits for. */
function actsIn({ state, quarantined }: Standing): InquiryAct[] {
  if (state === 'rejected') return ['reopen'];
  if (quarantined) return ['release', 'reject'];
  if (state === 'received') return ['route', 'answer', 'reject'];
  if (state === 'routed') return ['accept', 'answer', 'route', 'reject'];
  if (state === 'accepted') return ['answer'];
  return ['accept', 'answer', 'reject'];
}

/**
 * The acts that are offered to a colleague: what the inquiry waits for as the one primary act, the others beside it.
 * Nothing is primary when nothing is waited for any more: the company has its answer.
 */
export function offeredActs(
  inquiry: Standing,
  permissions: readonly Permission[],
): { primary: InquiryAct | null; others: InquiryAct[] } {
  const allowed = actsIn(inquiry).filter((act) => permissions.includes(permissionFor[act]));
  const isWaiting = inquiry.answeredAt === null && inquiry.state !== 'rejected';
  const [primary = null] = isWaiting ? allowed : [];
  return { primary, others: allowed.filter((act) => act !== primary) };
}
