import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Prisma } from '../db.ts';
import { type ActivityKind, contactKinds } from './activity.codes.ts';

/** Something that happened, and the records it is about. */
export interface NewActivity {
  kind: ActivityKind;
  text?: string | null | undefined;
  /** When it happened, which may be long before it is written down; now when absent. */
  happenedAt?: Temporal.Instant | undefined;
  /** Time that we spent on it, in minutes. */
  minutes?: number | null | undefined;
  /** IANA time zone in which its moment was said. */
  timeZone?: string | null | undefined;
  /** The contacts who were there. */
  contactIds?: readonly string[] | undefined;
  /** The colleagues who were there. */
  colleagueIds?: readonly string[] | undefined;
  /** Further facts of a step, e.g. the municipality it was routed to. */
  details?: Prisma.InputJsonObject | undefined;
  /** Written once with one key: look for it before. */
  idempotencyKey?: string | undefined;
  /** A colleague is to be mailed about it (`tellColleagues`). */
  noticeDue?: boolean | undefined;
  organisationId?: string | null | undefined;
  contactId?: string | null | undefined;
  leadId?: string | null | undefined;
  inquiryId?: string | null | undefined;
  mailId?: string | null | undefined;
  fileId?: string | null | undefined;
  establishmentId?: string | null | undefined;
  introductionId?: string | null | undefined;
  plotId?: string | null | undefined;
}

/**
 * Writes one entry of the timeline, in the caller's transaction and in the actor's name. When it is
 * something with the company (a call, a mail; not a step of ours), the quiet clock of its lead counts
 * from when that happened, and never goes back. Checks no permission: that is the caller's.
 */
export async function logActivity(ctx: Context, activity: NewActivity) {
  const now = ctx.clock.now();
  const happenedAt = asDate(activity.happenedAt ?? now);
  await wakeLead(ctx, { ...activity, happenedAt });
  const row = await ctx.db.activity.create({
    data: {
      kind: activity.kind,
      text: activity.text ?? null,
      happenedAt,
      createdAt: asDate(now),
      minutes: activity.minutes ?? null,
      timeZone: activity.timeZone ?? null,
      ...(activity.contactIds?.length && { contacts: { create: rowsOf('contactId', activity.contactIds) } }),
      ...(activity.colleagueIds?.length && {
        colleagues: { create: rowsOf('userId', activity.colleagueIds) },
      }),
      userId: ctx.actor.kind === 'user' ? ctx.actor.id : null,
      ...(activity.details && { details: activity.details }),
      idempotencyKey: activity.idempotencyKey ?? null,
      noticeDue: activity.noticeDue ?? false,
      organisationId: activity.organisationId ?? null,
      contactId: activity.contactId ?? null,
      leadId: activity.leadId ?? null,
      inquiryId: activity.inquiryId ?? null,
      mailId: activity.mailId ?? null,
      fileId: activity.fileId ?? null,
      establishmentId: activity.establishmentId ?? null,
      introductionId: activity.introductionId ?? null,
      plotId: activity.plotId ?? null,
    },
  });
  return { ...row, kind: activity.kind };
}

const rowsOf = <Key extends string>(key: Key, ids: readonly string[]) =>
  [...new Set(ids)].map((id) => ({ [key]: id }) as Record<Key, string>);

/** Lets the quiet clock of its lead count from when something with the company happened; it never goes back. */
export async function wakeLead(
  { db }: Context,
  { kind, leadId, happenedAt }: { kind: ActivityKind; leadId?: string | null | undefined; happenedAt: Date },
): Promise<void> {
  if (!leadId || !countsAsContact(kind)) return;
  // Neither version nor updatedAt moves: a note must not make a colleague's open edit stale.
  await db.lead.updateMany({
    where: { id: leadId, lastActivityAt: { lt: happenedAt } },
    data: { lastActivityAt: happenedAt },
  });
}

function countsAsContact(kind: ActivityKind): boolean {
  return (contactKinds as readonly ActivityKind[]).includes(kind);
}
