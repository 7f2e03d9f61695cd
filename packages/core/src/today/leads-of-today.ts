import { leadsSeenBy } from '../access/index.ts';
import { asDate, asDay } from '../clock.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import type { LeadStage, LeadStatus } from '../leads/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { quietRows } from './quiet.rules.ts';
import { lookAgainSince } from './today.rules.ts';

const organisation = { select: { id: true, name: true } } as const;

/** A colleague's own open leads in which nothing happened for long, the longest first; without those he dismissed. */
export async function quietLeads({ db, clock, actor }: UserContext, take: number) {
  const { lastActivityAt, updatedAt } = db.lead.fields;
  const where: Prisma.LeadWhereInput = {
    AND: [
      leadsSeenBy(actor),
      { OR: quietRows(clock.now()).map(whereQuiet) },
      {
        OR: [
          { quietDismissedAt: null },
          { quietDismissedAt: { lt: lastActivityAt } },
          { quietDismissedAt: { lt: updatedAt } },
        ],
      },
    ],
    ownerId: actor.id,
    status: 'open',
    archivedAt: null,
    // A step that is planned already is not forgotten.
    followUps: { none: { mail: { state: { in: ['planned', 'claimed', 'handed-over'] } } } },
    meetings: { none: { state: 'planned', beginsAt: { gt: asDate(clock.now()) } } },
  };
  const [items, count] = await Promise.all([
    db.lead.findMany({
      where,
      select: {
        id: true,
        title: true,
        stage: true,
        lastActivityAt: true,
        nextStep: true,
        nextStepOn: true,
        organisation,
      },
      orderBy: { lastActivityAt: 'asc' },
      take,
    }),
    db.lead.count({ where }),
  ]);
  return { items: items.map((lead) => ({ ...lead, stage: lead.stage as LeadStage })), count };
}

function whereQuiet({ stage, tiers, before }: ReturnType<typeof quietRows>[number]): Prisma.LeadWhereInput {
  return {
    stage,
    lastActivityAt: { lt: asDate(before) },
    organisation: { OR: tiers.map((tier) => ({ tier })) },
  };
}

/** A colleague's own leads that are to be looked at again today. */
export async function leadsToLookAtAgain({ db, clock, actor }: UserContext, take: number) {
  const today = clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
  const where: Prisma.LeadWhereInput = {
    AND: [leadsSeenBy(actor)],
    ownerId: actor.id,
    archivedAt: null,
    lookAgainOn: { gte: asDay(lookAgainSince(today)), lte: asDay(today) },
  };
  const [items, count] = await Promise.all([
    db.lead.findMany({
      where,
      select: { id: true, title: true, status: true, lookAgainOn: true, organisation },
      orderBy: [{ lookAgainOn: 'asc' }, { id: 'asc' }],
      take,
    }),
    db.lead.count({ where }),
  ]);
  return { items: items.map((lead) => ({ ...lead, status: lead.status as LeadStatus })), count };
}
