import { sightOf, type UserActor } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import type { SavedViewNoun, Sharing, ViewLayout } from './saved-view.codes.ts';
import { mayEditView } from './saved-view.rules.ts';

/** How a list is looked at, in the words of its address. */
export interface ViewQuery {
  /** What it is narrowed by, as the list takes it in its query. */
  filter: Record<string, string>;
  sort?: string | undefined;
  direction?: string | undefined;
  /** Those that are shown, in their order; empty: the usual ones. */
  columns: string[];
  layout: ViewLayout;
}

export interface SavedView {
  id: string;
  noun: SavedViewNoun;
  name: string;
  query: ViewQuery;
  sharing: Sharing;
  municipality: { id: string; slug: string; name: string } | null;
  /** Who made it. */
  user: { id: string; name: string };
  /** It stands as a tab above the reader's list. */
  isPinned: boolean;
  mayEdit: boolean;
  createdAt: Date;
  updatedAt: Date;
  archivedAt: Date | null;
  version: number;
}

const partsFor = ({ id }: UserActor) =>
  ({
    municipality: { select: { id: true, slug: true, name: true } },
    user: { select: { id: true, name: true } },
    pins: { where: { userId: id }, select: { pinnedAt: true } },
  }) as const satisfies Prisma.SavedViewInclude;
type Row = Prisma.SavedViewGetPayload<{ include: ReturnType<typeof partsFor> }>;

/** The views that exist for a colleague: his own, those of his municipality, and those for all. */
export function viewsSeenBy(actor: UserActor): Prisma.SavedViewWhereInput {
  const sight = sightOf(actor);
  const mine = sight.all ? {} : { municipalityId: sight.municipalityId ?? { in: [] } };
  return { OR: [{ userId: actor.id }, { sharing: 'all' }, { sharing: 'municipality', ...mine }] };
}

/** The views of a list that this colleague sees: the pinned ones in the order of their tabs, the others by name. */
export async function findSavedViews(ctx: UserContext, noun: SavedViewNoun): Promise<SavedView[]> {
  const rows = await ctx.db.savedView.findMany({
    where: { AND: [{ noun, archivedAt: null }, viewsSeenBy(ctx.actor)] },
    include: partsFor(ctx.actor),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const at = (row: Row) => row.pins[0]?.pinnedAt.getTime() ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b))).map((row) => viewOf(ctx.actor, row));
}

/** One view that this colleague sees, also from the archive; not-found otherwise. */
export async function getSavedView(ctx: UserContext, id: string): Promise<SavedView> {
  const row = await ctx.db.savedView.findFirst({
    where: { AND: [{ id }, viewsSeenBy(ctx.actor)] },
    include: partsFor(ctx.actor),
  });
  if (!row) throw notFound('view');
  return viewOf(ctx.actor, row);
}

function viewOf(actor: UserActor, { pins, municipalityId, userId, ...row }: Row): SavedView {
  const sharing = row.sharing as Sharing;
  return {
    ...row,
    sharing,
    noun: row.noun as SavedViewNoun,
    query: row.query as unknown as ViewQuery,
    isPinned: pins.length > 0,
    mayEdit: mayEditView(actor, { userId, sharing, municipalityId }),
  };
}
