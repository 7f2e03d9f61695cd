import { may, type UserActor } from '../access/index.ts';
import { DomainError } from '../errors.ts';
import { type LeadStage, type LeadStatus, leadStages } from './lead.codes.ts';

/** A lead as far as its moves look at it. */
export interface MovedLead {
  stage: LeadStage;
  status: LeadStatus;
  ownerId: string | null;
  assessorId: string | null;
  landingProposedById: string | null;
}

/** Whether a move goes towards landing. */
export function isForward(from: LeadStage, to: LeadStage): boolean {
  return leadStages.indexOf(to) > leadStages.indexOf(from);
}

/**
 * Who may verify that a lead landed: its second assessor, or who has the right to; never its account manager, nor who
 * said that it landed. Landing takes two people.
 */
export function mayVerify(actor: UserActor, lead: MovedLead): boolean {
  if (!may(actor, 'leads:write') || actor.id === lead.ownerId) return false;
  if (actor.id === lead.landingProposedById) return false;
  return actor.id === lead.assessorId || may(actor, 'leads:verify');
}

/** Refuses a move that is not this colleague's, before it is asked what the lead lacks. */
export function refuseMover(actor: UserActor, lead: MovedLead, to: LeadStage): void {
  if (to !== 'landed' || mayVerify(actor, lead)) return;
  throw new DomainError(
    'forbidden',
    'verified-by-another',
    'That a lead landed is verified by its second assessor or by an administrator, not by its account manager nor by who said so.',
  );
}

/** Refuses a move from where a lead does not move. */
export function refuseStanding(lead: MovedLead, to: LeadStage): void {
  if (lead.stage === to) {
    throw new DomainError('conflict', 'same-stage', `This lead is at "${to}" already.`);
  }
  if (lead.status === 'open' || lead.status === 'landed') return;
  throw new DomainError(
    'conflict',
    'not-open',
    `This lead is ${lead.status}. Open it again before it moves.`,
  );
}
