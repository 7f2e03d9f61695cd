import type { UserContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import { tidyLine } from '../names/index.ts';
import { editKeptEstablishment, refuse } from './edit-establishment.ts';
import { type Closing, closingProblems } from './establishment.rules.ts';
import { type Establishment, todayIn } from './establishments.queries.ts';

/**
 * Says that an establishment closed: when, why, and of a departure where to. One that is closed is a conflict: it is
 * reopened first, so that a colleague's closing is not written over.
 */
export function closeEstablishment(
  ctx: UserContext,
  id: string,
  version: number,
  closing: Closing,
): Promise<Establishment> {
  return editKeptEstablishment(ctx, id, version, (_inside, before) => {
    if (before.closedOn) throw new DomainError('conflict', 'closed', 'This establishment is closed already.');
    refuse(closingProblems(closing, before.openedOn, todayIn(ctx.clock)));
    return {
      closedOn: closing.closedOn,
      closingReason: closing.reason,
      closingDestination: tidyLine(closing.destination ?? '') || null,
    };
  });
}

/** Takes a closing back, with all that was said of it. An open one is a conflict. */
export function reopenEstablishment(ctx: UserContext, id: string, version: number): Promise<Establishment> {
  return editKeptEstablishment(ctx, id, version, (_inside, before) => {
    if (!before.closedOn) throw new DomainError('conflict', 'open', 'This establishment is open.');
    return { closedOn: null, closingReason: null, closingDestination: null };
  });
}
