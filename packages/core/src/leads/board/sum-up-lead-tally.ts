import type { Db } from '../../db.ts';

/**
 * Puts one row in the place of all rows of the tally that are of the same kind of leads; gives how many rows are fewer.
 * Its sums stay as they are at every moment: one statement takes the rows away and writes their sum, and what is added
 * meanwhile is not among them. Two at once share the rows between them.
 */
export async function sumUpLeadTally(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ fewer: number }[]>`
    with gone as (
      delete from lead_tally where exists (
        select from lead_tally group by stage, status, kind, municipality_id, owner_id having count(*) > 1)
      returning *
    ), kept as (
      insert into lead_tally (stage, status, kind, municipality_id, owner_id, leads, jobs, capex_eur)
      select stage, status, kind, municipality_id, owner_id, sum(leads), sum(jobs), sum(capex_eur)
      from gone group by stage, status, kind, municipality_id, owner_id
      having sum(leads) <> 0 or sum(jobs) <> 0 or sum(capex_eur) <> 0
      returning 1
    )
    select ((select count(*) from gone) - (select count(*) from kept))::int as fewer`;
  return row?.fewer ?? 0;
}
