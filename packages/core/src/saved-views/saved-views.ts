import { differences, logChange, logCreation, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, type FieldError, staleEdit } from '../errors.ts';
import { tidyLine } from '../names/index.ts';
import { defined } from '../objects.ts';
import type { SavedViewNoun, Sharing } from './saved-view.codes.ts';
import { sharingProblem } from './saved-view.rules.ts';
import { getSavedView, type SavedView, type ViewQuery, viewsSeenBy } from './saved-views.queries.ts';

/** The fields of a view that its maker fills in; absent is untouched. */
export interface UpdateSavedView {
  name?: string | undefined;
  query?: ViewQuery | undefined;
  sharing?: Sharing | undefined;
  /** Of a view that is shared with one; without it the maker's own. */
  municipalityId?: string | null | undefined;
}

export interface CreateSavedView extends UpdateSavedView {
  noun: SavedViewNoun;
  name: string;
  query: ViewQuery;
}

/** Keeps a view under a name, private unless it is shared. */
export function createSavedView(ctx: UserContext, given: CreateSavedView): Promise<SavedView> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const columns = {
      noun: given.noun,
      query: given.query,
      name: tidyLine(given.name),
      ...shared(ctx, given),
    };
    refuse(ctx, columns);
    const now = asDate(ctx.clock.now());
    const { id } = await db.savedView.create({
      data: { ...columns, query: plain(columns.query), userId: ctx.actor.id, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await logCreation(inside, 'saved-view', id, columns);
    return getSavedView(inside, id);
  });
}

/** Changes a view of one's own, or as an administrator a shared one; stale, archived: conflicts. */
export function updateSavedView(
  ctx: UserContext,
  id: string,
  version: number,
  edit: UpdateSavedView,
): Promise<SavedView> {
  return change(ctx, id, version, (before) => {
    refuseArchived('view', before);
    const now = { sharing: before.sharing, municipalityId: before.municipality?.id ?? null };
    const isShared = edit.sharing !== undefined || edit.municipalityId !== undefined;
    const columns = defined({
      name: edit.name === undefined ? undefined : tidyLine(edit.name),
      query: edit.query,
      ...(isShared && shared(ctx, { ...now, ...defined(edit) })),
    });
    refuse(ctx, { name: before.name, ...now, ...columns });
    return columns;
  });
}

/** Takes a view out of all tabs and menus; its pins stay for when it comes back. */
export function archiveSavedView(ctx: UserContext, id: string, version: number): Promise<SavedView> {
  return change(ctx, id, version, (before) => {
    refuseArchived('view', before);
    return { archivedAt: asDate(ctx.clock.now()) };
  });
}

/** Puts it back. */
export function unarchiveSavedView(ctx: UserContext, id: string, version: number): Promise<SavedView> {
  return change(ctx, id, version, ({ archivedAt }) => {
    if (archivedAt === null) throw new DomainError('conflict', 'not-archived', 'This view is not archived.');
    return { archivedAt: null };
  });
}

/** Puts a view as a tab above this colleague's list, behind those that stand there. */
export async function pinSavedView(ctx: UserContext, id: string): Promise<SavedView> {
  const view = await getSavedView(ctx, id);
  refuseArchived('view', view);
  await ctx.db.savedViewPin.createMany({
    data: [{ savedViewId: id, userId: ctx.actor.id, pinnedAt: asDate(ctx.clock.now()) }],
    skipDuplicates: true,
  });
  return { ...view, isPinned: true };
}

/** Takes it away from there; for others it stays. */
export async function unpinSavedView(ctx: UserContext, id: string): Promise<SavedView> {
  const view = await getSavedView(ctx, id);
  await ctx.db.savedViewPin.deleteMany({ where: { savedViewId: id, userId: ctx.actor.id } });
  return { ...view, isPinned: false };
}

interface Columns {
  name?: string;
  query?: ViewQuery;
  sharing?: Sharing;
  municipalityId?: string | null;
  archivedAt?: Date | null;
}

function change(
  ctx: UserContext,
  id: string,
  version: number,
  columnsOf: (before: SavedView) => Columns,
): Promise<SavedView> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getSavedView(inside, id);
    if (!before.mayEdit) {
      throw new DomainError('forbidden', 'forbidden', 'Its maker and administrators alone change this view.');
    }
    if (before.version !== version) throw staleEdit('view', before);
    const { query, ...columns } = columnsOf(before);
    const given = { ...columns, ...(query && { query }) };
    const changes = differences({ ...before, municipalityId: before.municipality?.id ?? null }, given);
    if (Object.keys(changes).length === 0) return before;
    const { count } = await db.savedView.updateMany({
      where: { AND: [{ id, version }, viewsSeenBy(ctx.actor)] },
      data: {
        ...columns,
        ...(query && { query: plain(query) }),
        updatedAt: asDate(ctx.clock.now()),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw staleEdit('view', await getSavedView(inside, id));
    await logChange(inside, 'saved-view', id, changes);
    return getSavedView(inside, id);
  });
}

/** With a municipality only where it is shared with one. */
function shared({ actor }: UserContext, { sharing = 'private', municipalityId }: UpdateSavedView) {
  if (sharing !== 'municipality') return { sharing, municipalityId: null };
  return { sharing, municipalityId: municipalityId ?? actor.municipalityId };
}

function refuse(
  { actor }: UserContext,
  { name, sharing, municipalityId }: { name: string; sharing: Sharing; municipalityId: string | null },
): void {
  const unnamed: FieldError[] =
    name === '' ? [{ pointer: '/name', code: 'required', message: 'Give the view a name.' }] : [];
  const problem = sharingProblem(actor, { sharing, municipalityId });
  const problems = problem ? [...unnamed, problem] : unnamed;
  if (problems.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'This view cannot be kept so.', problems);
}

const plain = (query: ViewQuery) => JSON.parse(JSON.stringify(query)) as Prisma.InputJsonObject;
