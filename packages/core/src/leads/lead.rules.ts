import { may, type Role, sees, type UserActor } from '../access/index.ts';
import type { FieldError } from '../errors.ts';
import type { LeadStatus } from './lead.codes.ts';

/** What an edit of a lead leaves it with, as far as rules look at it. */
export interface LeadAmounts {
  floorAreaFromM2?: number | null | undefined;
  floorAreaToM2?: number | null | undefined;
  plotAreaFromM2?: number | null | undefined;
  plotAreaToM2?: number | null | undefined;
}

/** The fields whose "from" is above their "to"; an open end is no fault. */
export function amountProblems(lead: LeadAmounts): FieldError[] {
  const ranges = [
    ['floorAreaToM2', lead.floorAreaFromM2, lead.floorAreaToM2],
    ['plotAreaToM2', lead.plotAreaFromM2, lead.plotAreaToM2],
  ] as const;
  return ranges
    .filter(([, from, to]) => from != null && to != null && from > to)
    .map(([field]) => ({
      pointer: `/${field}`,
      code: 'range',
      message: 'This is less than where the range begins.',
    }));
}

const nobody = { kind: 'user', id: '', name: '', email: '', locale: 'en' } as const;

/** Who may own a lead of this municipality: a colleague who works here, may edit leads and sees this one. */
export function ownerProblem(
  owner: { role: string; municipalityId: string | null; sharedDesk: boolean; active: boolean } | null,
  municipalityId: string | null,
): FieldError | undefined {
  const wrong = (code: string, message: string) => ({ pointer: '/ownerId', code, message });
  if (!owner?.active) return wrong('invalid-choice', 'There is no such colleague.');
  const actor: UserActor = { ...nobody, ...owner, role: owner.role as Role };
  if (!may(actor, 'leads:write')) return wrong('owner-may-not-edit', 'This colleague may not edit leads.');
  if (!sees(actor, municipalityId))
    return wrong('owner-cannot-see', 'This colleague does not see leads of this municipality.');
  return undefined;
}

/** To which statuses an edit may bring a lead; lost and landed are steps of their own, in and out. */
const statusesFrom: Record<LeadStatus, readonly LeadStatus[]> = {
  open: ['paused', 'deprioritised'],
  paused: ['open', 'deprioritised'],
  deprioritised: ['open', 'paused'],
  lost: [],
  landed: [],
};

/** Why a lead cannot go to this status by an edit; undefined when it can, or is there. */
export function statusProblem(from: LeadStatus, to: LeadStatus): FieldError | undefined {
  if (from === to || statusesFrom[from].includes(to)) return undefined;
  const message = `A lead that is ${from} does not become ${to} by an edit.`;
  return { pointer: '/status', code: 'status-step', message };
}
