import type { Db } from '../db.ts';
import { namesIn } from './identities.queries.ts';
import { matchKeysOf } from './match-keys.ts';

/**
 * Writes the keys by which an organisation is found among look-alikes, from its names as they stand, and puts it
 * down to be compared anew with all others. Part of every use case that writes a name, number, website or country.
 */
export async function keepMatchKeys(db: Db, organisationId: string): Promise<void> {
  const row = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: {
      ...{ name: true, nameLanguage: true, latinName: true, country: true },
      names: { select: { name: true, language: true, kind: true } },
    },
  });
  const matchKeys = matchKeysOf({ names: namesIn(row), country: row.country });
  await db.organisation.update({ where: { id: organisationId }, data: { matchKeys, comparedAt: null } });
}
