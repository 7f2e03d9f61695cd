import type { UserContext } from '../context.ts';
import { plotName } from '../names/index.ts';
import { ofSeenOrganisation, organisationsSeenBy } from '../organisations/index.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor, rowsAfter } from '../pages/index.ts';
import { activitiesSeenBy } from './activities.queries.ts';
import { correctionsOf } from './corrections.queries.ts';
import {
  activityParts,
  type ChangeRow,
  changeParts,
  fieldsOf,
  isOwner,
  itemOfActivity,
  itemOfChange,
  type TimelineItem,
} from './timeline-item.ts';
import {
  activitiesIn,
  attendedIn,
  changesIn,
  namedPlot,
  scopeOf,
  type TimelineSubject,
} from './timeline-scope.ts';

/**
 * What happened with one record and what belongs to it, and what was changed in it: one list, newest first, a
 * page at a time. Of an organisation: with its contacts, leads, inquiries and establishments; of a lead: with its
 * inquiry. What the actor may not see is not in it, and a subject that he may not see is not-found.
 */
export async function findTimeline(
  ctx: UserContext,
  { cursor, limit = pageSize, ...subject }: TimelineSubject & PageRequest,
): Promise<Page<TimelineItem>> {
  const position = readCursor(cursor);
  const scope = await scopeOf(ctx, subject);
  const activities = await ctx.db.activity.findMany({
    where: {
      AND: [
        activitiesIn(scope, await attendedIn(ctx, scope)),
        activitiesSeenBy(ctx.actor),
        rowsAfter('happenedAt', position),
      ],
    },
    include: activityParts,
    orderBy: [{ happenedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const changes = await ctx.db.change.findMany({
    where: { AND: [changesIn(scope), rowsAfter('changedAt', position)] },
    include: changeParts,
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const names = await namesIn(ctx, changes);
  const corrections = await correctionsOf(ctx, activities);
  const items = [
    ...activities.map((activity) => itemOfActivity(activity, corrections.get(activity.id))),
    ...changes.map((change) => itemOfChange(change, scope, names)),
  ].sort(newestFirst);
  return pageOf(items, limit, (item) => item.at);
}

function newestFirst(a: TimelineItem, b: TimelineItem): number {
  return b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1);
}

/** The names of the colleagues, municipalities, parks, contacts, organisations, offices and plots to which changed fields point. */
async function namesIn(
  { db, actor }: UserContext,
  changes: readonly ChangeRow[],
): Promise<Map<string, string>> {
  const wanted = { select: { id: true, name: true } } as const;
  const of = (seen: object, ...fields: string[]) => ({
    where: { AND: [{ id: { in: valuesOf(changes, fields) } }, seen] },
    ...wanted,
  });
  const found = [
    await db.user.findMany(of({}, 'ownerId', 'accountManagerId', 'assigneeId')),
    await db.municipality.findMany(of({}, 'municipalityId')),
    await db.park.findMany(of({}, 'parkId')),
    await db.contact.findMany(of(ofSeenOrganisation(actor), 'contactId', 'otherContactId')),
    await db.organisation.findMany(
      of(organisationsSeenBy(actor), 'organisationId', 'otherOrganisationId', 'parents'),
    ),
  ];
  const offices = await db.partnerOffice.findMany({
    where: { AND: [{ id: { in: valuesOf(changes, ['referredById']) } }, ofSeenOrganisation(actor)] },
    select: { id: true, city: true, organisation: wanted },
  });
  const officeNames = offices.map(({ id, city, organisation }) => ({
    id,
    name: `${organisation.name}, ${city}`,
  }));
  const plots = await db.plot.findMany({
    where: { id: { in: valuesOf(changes, ['plotId']) } },
    ...namedPlot,
  });
  const plotNames = plots.map((plot) => ({ id: plot.id, name: plotName(plot) }));
  return new Map([...found, officeNames, plotNames].flat().map(({ id, name }) => [id, name]));
}

function valuesOf(changes: readonly ChangeRow[], fields: readonly string[]): string[] {
  const values = changes.flatMap((change) => fields.flatMap((field) => fieldsOf(change)[field] ?? []));
  return values
    .flat()
    .map((value) => (isOwner(value) ? value.organisationId : value))
    .filter((value) => typeof value === 'string');
}
