import { createHash } from 'node:crypto';
import type { UserContext } from '../context.ts';
import type { ImportNoun } from './import.codes.ts';
import { asWords } from './import.fields.ts';
import type { ImportSettings } from './import.settings.ts';

/** The columns of a file as one short text: files of the same columns in the same order have the same. */
export function headerKeyOf(columns: readonly string[]): string {
  return createHash('sha256').update(columns.map(asWords).join('\n')).digest('hex').slice(0, 32);
}

/**
 * How a file of the same columns was mapped and matched last, by this colleague or else by another; undefined when
 * nobody has checked one yet.
 */
export async function rememberedSettings(
  ctx: UserContext,
  noun: ImportNoun,
  headerKey: string,
): Promise<ImportSettings | undefined> {
  const rows = await ctx.db.import.findMany({
    where: { noun, headerKey, state: { not: 'uploaded' } },
    select: { userId: true, settings: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 20,
  });
  const last = rows.find(({ userId }) => userId === ctx.actor.id) ?? rows[0];
  return last?.settings as ImportSettings | undefined;
}
