import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { type Insert, insertRows } from '../insert-rows.ts';
import { newId } from '../new-id.ts';

/** What of a record changed: each field with its old and its new value. */
export type FieldChanges = Record<string, [unknown, unknown]>;

/** What of a record changed: each field with its old and its new value. Empty when nothing did. */
export function differences(
  before: Readonly<Record<string, unknown>>,
  edit: Readonly<Record<string, unknown>>,
): FieldChanges {
  const fields: FieldChanges = {};
  for (const [field, value] of Object.entries(edit)) {
    if (value === undefined) continue;
    const old = plain(field, before[field]);
    const now = plain(field, value);
    if (!isSame(old, now)) fields[field] = [old, now];
  }
  return fields;
}

/**
 * What of an edit is one: a form sends all its fields, and those that stand as they stood are not touched, so
 * not checked either.
 */
export function touchedFields<Edit extends object>(
  before: Readonly<Record<string, unknown>>,
  edit: Edit,
): Partial<Edit> {
  const sent = Object.entries(edit);
  const changes = differences(before, Object.fromEntries(sent));
  return Object.fromEntries(sent.filter(([field]) => field in changes)) as Partial<Edit>;
}

/** Lists are sets of codes: ticked in another order they are what they were. */
function isSame(old: unknown, now: unknown): boolean {
  const compared = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
  return compared(old) === compared(now);
}

/** Writes one entry of the change log; nothing when nothing changed. Inside the use case's transaction. */
export async function logChange(
  ctx: Context,
  noun: string,
  recordId: string,
  fields: FieldChanges,
): Promise<void> {
  await insertRows(ctx.db, changeEntry(ctx, noun, recordId, fields));
}

/** The same entry, for who writes it in one statement with more. */
export function changeEntry(ctx: Context, noun: string, recordId: string, fields: FieldChanges): Insert {
  return entriesOf(ctx, 'edited', noun, Object.keys(fields).length === 0 ? [] : [{ recordId, fields }]);
}

/** The same change of many records of a kind, in one statement. */
export async function logChangeOfAll(
  ctx: Context,
  noun: string,
  recordIds: readonly string[],
  fields: FieldChanges,
): Promise<void> {
  const entries = recordIds.map((recordId) => ({ recordId, fields }));
  await insertRows(ctx.db, entriesOf(ctx, 'edited', noun, entries));
}

/** Writes the first entry of a record: all that it was made with, from nothing. Inside the use case's transaction. */
export async function logCreation(
  ctx: Context,
  noun: string,
  recordId: string,
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  await logCreations(ctx, noun, [{ id: recordId, record }]);
}

/** The same of many records of a kind, in one statement. */
export async function logCreations(
  ctx: Context,
  noun: string,
  made: readonly { id: string; record: Readonly<Record<string, unknown>> }[],
): Promise<void> {
  const entries = made.map(({ id, record }) => {
    const said = Object.entries(record).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
    return { recordId: id, fields: differences({}, Object.fromEntries(said)) };
  });
  await insertRows(ctx.db, entriesOf(ctx, 'created', noun, entries));
}

function entriesOf(
  ctx: Context,
  kind: 'created' | 'edited',
  noun: string,
  entries: readonly { recordId: string; fields: FieldChanges }[],
): Insert {
  const changedAt = asDate(ctx.clock.now());
  const userId = ctx.actor.kind === 'user' ? ctx.actor.id : null;
  const rows = entries.map((each) => ({ id: newId(), ...each, noun, kind, changedAt, userId }));
  return { table: 'change', rows };
}

/** Moments, days (their fields end in On) and decimals as they stand in JSON; undefined is null. */
function plain(field: string, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object' && 'toNumber' in value && typeof value.toNumber === 'function') {
    return value.toNumber();
  }
  if (!(value instanceof Date)) return value;
  return field.endsWith('On') ? value.toISOString().slice(0, 10) : value.toISOString();
}
