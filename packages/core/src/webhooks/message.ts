import { actorOf, may, type Permission } from '../access/index.ts';
import { asInstant } from '../clock.ts';
import { getContact } from '../contacts/index.ts';
import type { Context, UserContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import { getInquiry, timeLeftOf } from '../inquiries/index.ts';
import { getLead } from '../leads/index.ts';
import { getOrganisation } from '../organisations/index.ts';
import { getTask } from '../tasks/index.ts';
import type { ClaimedDelivery } from './claim-delivery.ts';
import { type Contract, inContract } from './in-contract.ts';
import { testEvent } from './webhook.codes.ts';

interface Source {
  permission: Permission;
  /** What the API's contract calls such a record. */
  schema: string;
  get(ctx: UserContext, id: string): Promise<unknown>;
}

const sources: Record<string, Source> = {
  lead: { permission: 'leads:read', schema: 'Lead', get: getLead },
  organisation: { permission: 'organisations:read', schema: 'Organisation', get: getOrganisation },
  contact: { permission: 'contacts:read', schema: 'Contact', get: getContact },
  task: { permission: 'tasks:read', schema: 'Task', get: getTask },
  inquiry: {
    permission: 'inquiries:read',
    schema: 'Inquiry',
    async get(ctx, id) {
      const inquiry = await getInquiry(ctx, id);
      return { ...inquiry, timeLeft: timeLeftOf(ctx.clock.now(), inquiry) };
    },
  },
};

type Told = Pick<ClaimedDelivery, 'event' | 'noun' | 'recordId' | 'happenedAt' | 'userId'>;

/**
 * The body of a message: what happened, when, and the record as the API gives it at this moment to the webhook's maker.
 * Undefined when he may not see it, or does not work here any more: then nothing is to be sent.
 */
export async function messageOf(ctx: Context, told: Told, contract: Contract): Promise<string | undefined> {
  const record = await recordFor(ctx, told, contract);
  if (record === undefined) return undefined;
  const timestamp = asInstant(told.happenedAt).toString();
  return JSON.stringify({ type: told.event, timestamp, data: record });
}

async function recordFor(ctx: Context, told: Told, contract: Contract): Promise<unknown> {
  const user = await ctx.db.user.findUnique({ where: { id: told.userId } });
  if (!user?.active) return undefined;
  if (told.event === testEvent) return { id: told.recordId };
  const actor = actorOf(user);
  const source = sources[told.noun];
  if (!source || !may(actor, source.permission)) return undefined;
  try {
    return inContract(contract, source.schema, await source.get({ ...ctx, actor }, told.recordId));
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'not-found') return undefined;
    throw error;
  }
}
