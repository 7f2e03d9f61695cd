import type { Db } from '../db.ts';
import type { Organisation } from '../organisations/index.ts';
import type { MergeColumns } from './merge.rules.ts';

/**
 * Keeps the names that are given up by a merge as other names of the kept organisation, so that it is found by
 * them: as trade names, in Latin script as Latin ones. Answers the ids of the names it wrote.
 */
export async function keepNames(
  db: Db,
  kept: Organisation,
  merged: Organisation,
  written: Partial<MergeColumns>,
): Promise<string[]> {
  const there = await db.organisationName.findMany({
    where: { organisationId: kept.id },
    select: { name: true, place: true },
  });
  const used = new Set([
    written.name ?? kept.name,
    written.latinName ?? kept.latinName ?? '',
    ...there.map(({ name }) => name),
  ]);
  const given: [string | null, string | null, string][] = [
    [kept.name, kept.nameLanguage, 'trade'],
    [kept.latinName, null, 'latin'],
    [merged.name, merged.nameLanguage, 'trade'],
    [merged.latinName, null, 'latin'],
  ];
  const ids: string[] = [];
  let place = Math.max(-1, ...there.map((one) => one.place));
  for (const [name, language, kind] of given) {
    if (!name || used.has(name)) continue;
    used.add(name);
    place += 1;
    const { id } = await db.organisationName.create({
      data: { organisationId: kept.id, name, language, kind, place },
      select: { id: true },
    });
    ids.push(id);
  }
  return ids;
}
