import { createHash } from 'node:crypto';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { companyDomain, foldForComparing, normaliseName } from '../names/index.ts';
import type { ImportNoun } from './import.codes.ts';
import type { ImportSettings } from './import.settings.ts';
import { type Directory, type RowValues, readValues } from './read-values.ts';
import type { TableRow } from './reading/index.ts';
import { isRefusal, type RowOutcome, refusedBy } from './row-outcome.ts';
import { takeContact } from './take-contact.ts';
import { takeOrganisation } from './take-organisation.ts';

/** How one import takes its rows. */
export interface Taking {
  noun: ImportNoun;
  settings: ImportSettings;
  directory: Directory;
}

/** A row with what became of it. */
export interface TakenRow extends RowOutcome {
  number: number;
  /** By what a later row of the file is known to be about the same. */
  keys: string[];
  /** Of all that it says. */
  digest: string;
}

/**
 * Takes rows in, one by one, in the caller's transaction, each wholly or not at all: what the rules or the database
 * refuse of a row leaves no trace but the reason.
 */
export async function takeRows(
  ctx: UserContext,
  rows: readonly TableRow[],
  taking: Taking,
): Promise<TakenRow[]> {
  const taken: TakenRow[] = [];
  const made = new Map<string, number>();
  for (const row of rows) {
    const { values, problems, notes } = readValues(row, taking.settings, taking.directory);
    const outcome =
      problems.length > 0
        ? { action: 'refused' as const, reasons: problems, ...(values.name && { name: values.name }) }
        : await takeOne(ctx, values, taking);
    const twin = outcome.recordId && outcome.action !== 'create' ? made.get(outcome.recordId) : undefined;
    const reasons = [
      ...(twin ? [{ code: 'twin-in-file', params: { row: twin } }] : []),
      ...outcome.reasons,
      ...notes,
    ];
    if (outcome.action === 'create' && outcome.recordId) made.set(outcome.recordId, row.number);
    taken.push({
      ...outcome,
      reasons,
      number: row.number,
      keys: keysOf(taking.noun, values),
      digest: digestOf(values),
    });
  }
  return taken;
}

async function takeOne(ctx: UserContext, values: RowValues, { noun, settings }: Taking): Promise<RowOutcome> {
  const take = noun === 'organisations' ? takeOrganisation : takeContact;
  await ctx.db.$executeRaw`savepoint import_row`;
  try {
    const outcome = await inTransaction(ctx.db, (db) => take({ ...ctx, db }, values, settings));
    await ctx.db.$executeRaw`release savepoint import_row`;
    return outcome;
  } catch (error) {
    await ctx.db.$executeRaw`rollback to savepoint import_row`;
    await ctx.db.$executeRaw`release savepoint import_row`;
    const outcome = isRefusal(error)
      ? refusedBy(error)
      : { action: 'refused' as const, reasons: [{ code: 'unexpected' }] };
    return { ...outcome, ...(values.name && { name: values.name }) };
  }
}

function keysOf(noun: ImportNoun, values: RowValues): string[] {
  const { name = '', country = '', website, identifiers = [], email, organisationName = '' } = values;
  if (noun === 'contacts') {
    return [
      ...(email ? [`email:${email.toLowerCase()}`] : []),
      `name:${foldForComparing(name)}|${normaliseName(organisationName)}`,
    ];
  }
  const domain = website ? companyDomain(website) : null;
  return [
    ...identifiers.map(
      (value) =>
        `identifier:${value
          .normalize('NFKC')
          .toUpperCase()
          .replace(/[^0-9A-Z]/g, '')}`,
    ),
    ...(domain ? [`domain:${domain}|${normaliseName(name)}`] : []),
    `name:${normaliseName(name)}|${country}`,
  ];
}

function digestOf(values: RowValues): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22);
}

/** What goes into the report. */
export function asReportRow(importId: string, row: TakenRow): Prisma.ImportRowCreateManyInput {
  const { number, action, reasons, name, recordId, before, version, organisationId } = row;
  return {
    ...{ importId, number, action },
    reasons: reasons as unknown as Prisma.InputJsonArray,
    name: name?.slice(0, 200) ?? null,
    recordId: recordId ?? null,
    ...(before && { before: JSON.parse(JSON.stringify(before)) as Prisma.InputJsonObject }),
    version: version ?? null,
    organisationId: organisationId ?? null,
  };
}
