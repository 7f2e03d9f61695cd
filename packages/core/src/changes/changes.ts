import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Prisma } from '../db.ts';

/** What of a record changed: each field with its old and its new value. Empty when nothing did. */
export function differences(
  before: Readonly<Record<string, unknown>>,
  edit: Readonly<Record<string, unknown>>,
): Record<string, [unknown, unknown]> {
  const fields: Record<string, [unknown, unknown]> = {};
  for (const [field, value] of Object.entries(edit)) {
    if (value === undefined) continue;
    const old = plain(before[field]);
    const now = plain(value);
    if (JSON.stringify(old) !== JSON.stringify(now)) fields[field] = [old, now];
  }
  return fields;
}

/** Writes one entry of the change log; nothing when nothing changed. Inside the use case's transaction. */
export async function logChange(
  ctx: Context,
  noun: string,
  recordId: string,
  fields: Record<string, [unknown, unknown]>,
): Promise<void> {
  if (Object.keys(fields).length === 0) return;
  await ctx.db.change.create({
    data: {
      noun,
      recordId,
      changedAt: asDate(ctx.clock.now()),
      userId: ctx.actor.kind === 'user' ? ctx.actor.id : null,
      fields: fields as Prisma.InputJsonObject,
    },
  });
}

/** Dates and decimals as they stand in JSON; undefined is null. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object' && 'toNumber' in value && typeof value.toNumber === 'function') {
    return value.toNumber();
  }
  return value instanceof Date ? value.toISOString() : value;
}
