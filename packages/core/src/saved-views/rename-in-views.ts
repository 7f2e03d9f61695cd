import { logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { Prisma } from '../db.ts';
import { renamedIn } from './renamed-in.rules.ts';

/** What of a saved view was renamed: a field of what it is narrowed by, with its old and its new value. */
export interface RenamedInView {
  id: string;
  field: string;
  from: string;
  to: string;
}

/**
 * Puts one record's id in the place of another's in whatever saved views are narrowed by, whoever made them and whoever
 * sees them: what they show would be gone otherwise. Joins the caller's transaction, and says what it wrote.
 */
export async function renameInViews(
  ctx: UserContext,
  fromId: string,
  toId: string,
): Promise<RenamedInView[]> {
  const rows = await ctx.db.$queryRaw<{ id: string; filter: Record<string, string> }[]>(Prisma.sql`
    select id::text as id, query->'filter' as filter from saved_view
    where query->>'filter' like ${`%${fromId}%`} order by id for update`);
  const renamed: RenamedInView[] = rows.flatMap(({ id, filter }) =>
    Object.entries(filter).flatMap(([field, from]) => {
      const to = renamedIn(from, fromId, toId);
      return to === from ? [] : [{ id, field, from, to }];
    }),
  );
  for (const one of renamed) await write(ctx, one);
  return renamed;
}

/** Puts back what was renamed, where the view still says so. */
export async function putBackInViews(ctx: UserContext, renamed: readonly RenamedInView[]): Promise<void> {
  for (const { id, field, from, to } of renamed) {
    const [stands] = await ctx.db.$queryRaw<unknown[]>(Prisma.sql`
      select 1 from saved_view where id = ${id}::uuid and query->'filter'->>${field}::text = ${to} for update`);
    if (stands) await write(ctx, { id, field, from: to, to: from });
  }
}

async function write(ctx: UserContext, { id, field, from, to }: RenamedInView): Promise<void> {
  await ctx.db.$executeRaw(Prisma.sql`
    update saved_view set query = jsonb_set(query, array['filter', ${field}::text], to_jsonb(${to}::text)),
      updated_at = ${asDate(ctx.clock.now())}, version = version + 1
    where id = ${id}::uuid`);
  await logChange(ctx, 'saved-view', id, { [field]: [from, to] });
}
