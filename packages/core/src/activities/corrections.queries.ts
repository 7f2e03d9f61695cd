import type { UserContext } from '../context.ts';
import { ofSeenOrganisation } from '../organisations/index.ts';
import { type ActivityRow, type Correction, changeParts, fieldsOf } from './timeline-item.ts';

/** What was corrected in each of these entries, the latest first. */
export async function correctionsOf(
  ctx: UserContext,
  activities: readonly ActivityRow[],
): Promise<Map<string, Correction[]>> {
  const corrected = activities.filter(({ version }) => version > 1).map(({ id }) => id);
  if (corrected.length === 0) return new Map();
  const rows = await ctx.db.change.findMany({
    where: { noun: 'activity', recordId: { in: corrected } },
    include: changeParts,
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
  });
  const names = await namesOf(
    ctx,
    rows.flatMap((row) => Object.values(fieldsOf(row)).flat(2)),
  );
  const found = new Map<string, Correction[]>();
  for (const row of rows) {
    const fields = Object.entries(fieldsOf(row)).map(([field, pair]) => [field, pair.map(spokenBy(names))]);
    const correction = { at: row.changedAt, by: row.user, fields: Object.fromEntries(fields) };
    found.set(row.recordId, [...(found.get(row.recordId) ?? []), correction]);
  }
  return found;
}

/** Lists are of people: each by name, without those whom the reader does not see. */
const spokenBy = (names: ReadonlyMap<string, string>) => (value: unknown) =>
  Array.isArray(value) ? value.flatMap((id) => names.get(id) ?? []) : value;

async function namesOf({ db, actor }: UserContext, values: readonly unknown[]) {
  const ids = values.filter((value) => typeof value === 'string');
  const contactIds = ids.filter((id) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id));
  const select = { id: true, name: true };
  const found = [
    await db.user.findMany({ where: { id: { in: ids } }, select }),
    await db.contact.findMany({
      where: { AND: [{ id: { in: contactIds } }, ofSeenOrganisation(actor)] },
      select,
    }),
  ];
  return new Map(found.flat().map(({ id, name }) => [id, name]));
}
