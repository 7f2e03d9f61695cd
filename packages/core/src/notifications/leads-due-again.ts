import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { notify } from './notify.ts';

/** How many days back a day to look again is still told, if no worker ran for so long. */
const lookBackDays = 30;

/**
 * Tells account managers of the leads whose day to look again has come: once for each lead and day, however often and in
 * however many workers it runs. How many leads it found.
 */
export async function tellOfLeadsDueAgain(ctx: Context): Promise<number> {
  const today = ctx.clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
  const since = today.subtract({ days: lookBackDays });
  const due = await ctx.db.$queryRaw<{ id: string; ownerId: string; day: string }[]>`
    select l.id::text as id, l.owner_id as "ownerId", l.look_again_on::text as day
    from lead l
    where l.look_again_on > ${since.toString()}::date and l.look_again_on <= ${today.toString()}::date
      and l.archived_at is null and l.owner_id is not null
      and not exists (
        select from notification n
        where n.user_id = l.owner_id and n.once_key = 'look-again ' || l.id || ' ' || l.look_again_on)
    limit 200`;
  for (const { id, ownerId, day } of due) {
    await inTransaction(ctx.db, (db) =>
      notify(
        { ...ctx, db, actor: { kind: 'system' } },
        { kind: 'lead-due-again', to: [ownerId], leadId: id, onceKey: `look-again ${id} ${day}` },
      ),
    );
  }
  return due.length;
}
