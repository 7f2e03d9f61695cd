import { may, type Role, sees, type UserActor } from '../access/index.ts';
import type { FieldError } from '../errors.ts';
import type { CreditParty } from './lead.codes.ts';

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

/** The part of one party in bringing a case. */
export interface Credit {
  party: CreditParty;
  /** Per cent. */
  sharePercent: number;
}

/** What is wrong with the parts of the parties: each once, and together 100 per cent; none at all is no fault. */
export function creditProblems(credits: readonly Credit[]): FieldError[] {
  const wrong = (code: string, message: string) => [{ pointer: '/credits', code, message }];
  if (credits.length === 0) return [];
  if (new Set(credits.map(({ party }) => party)).size < credits.length) {
    return wrong('party-twice', 'A party stands here twice.');
  }
  const total = credits.reduce((sum, { sharePercent }) => sum + sharePercent, 0);
  return total === 100 ? [] : wrong('shares-not-100', `The shares add up to ${total} %, not to 100 %.`);
}

/** That the account manager and the second assessor are two people. */
export function assessorProblem(ownerId: string | null, assessorId: string | null): FieldError | undefined {
  if (assessorId === null || assessorId !== ownerId) return undefined;
  const message = 'The second assessor is somebody else than the account manager.';
  return { pointer: '/assessorId', code: 'assessor-is-owner', message };
}

const nobody = { kind: 'user', id: '', name: '', email: '', locale: 'en' } as const;

/** Who may own or assess a lead of this municipality: a colleague who works here, may edit leads and sees this one. */
export function ownerProblem(
  owner: { role: string; municipalityId: string | null; sharedDesk: boolean; active: boolean } | null,
  municipalityId: string | null,
  field: 'ownerId' | 'assessorId' = 'ownerId',
): FieldError | undefined {
  const wrong = (code: string, message: string) => ({ pointer: `/${field}`, code, message });
  if (!owner?.active) return wrong('invalid-choice', 'There is no such colleague.');
  const actor: UserActor = { ...nobody, ...owner, role: owner.role as Role };
  if (!may(actor, 'leads:write')) return wrong('owner-may-not-edit', 'This colleague may not edit leads.');
  if (!sees(actor, municipalityId))
    return wrong('owner-cannot-see', 'This colleague does not see leads of this municipality.');
  return undefined;
}
