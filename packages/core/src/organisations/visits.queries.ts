import { leadsSeenBy } from '../access/index.ts';
import { asInstant } from '../clock.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { deskTimeZone } from '../time-zones/index.ts';

/**
 * The day on which a colleague last was at an organisation: a visit on its timeline or at one of its establishments,
 * of those that the reader sees. Null where none is known.
 */
export async function lastVisitOn(
  { db, actor }: UserContext,
  organisationId: string,
): Promise<Temporal.PlainDate | null> {
  const lead: Prisma.LeadWhereInput = { AND: [{ organisationId }, leadsSeenBy(actor)] };
  const visit = await db.activity.findFirst({
    where: {
      kind: 'visit',
      OR: [
        { organisationId, leadId: null },
        { lead },
        { organisationId: null, leadId: null, contact: { organisationId } },
      ],
    },
    orderBy: { happenedAt: 'desc' },
    select: { happenedAt: true },
  });
  const atEstablishment = await db.establishmentVisit.findFirst({
    where: { establishment: { organisationId } },
    orderBy: { visitedOn: 'desc' },
    select: { visitedOn: true },
  });
  const days = [
    visit && asInstant(visit.happenedAt).toZonedDateTimeISO(deskTimeZone).toPlainDate(),
    atEstablishment && Temporal.PlainDate.from(atEstablishment.visitedOn.toISOString().slice(0, 10)),
  ].filter((day) => day !== null);
  return days.sort(Temporal.PlainDate.compare).at(-1) ?? null;
}
