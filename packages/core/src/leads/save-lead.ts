import { asDay } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Db } from '../db.ts';
import { defined } from '../objects.ts';
import { capexToday } from './capex-today.ts';
import { creditParties } from './lead.codes.ts';
import type { LeadEdit } from './lead.edit.ts';
import type { Credit } from './lead.rules.ts';
import { noStatusFacts } from './status.rules.ts';

interface Sum {
  capexAmount: number | null;
  capexCurrency: string | null;
}

/** The columns of the lead itself that an edit brings: a sum with its value in euros, a reopened case without the reasons of its end. */
export async function columnsOf(
  ctx: Pick<Context, 'db' | 'clock'>,
  edit: LeadEdit,
  before: Sum = { capexAmount: null, capexCurrency: null },
) {
  const { credits: _credits, readerIds: _readers, ...columns } = edit;
  const isSumTouched = columns.capexAmount !== undefined || columns.capexCurrency !== undefined;
  return defined({
    ...(columns.status === 'open' && noStatusFacts),
    ...columns,
    ...(isSumTouched && (await sumOf(ctx, { ...before, ...defined(columns) }))),
  });
}

async function sumOf(ctx: Pick<Context, 'db' | 'clock'>, { capexAmount, capexCurrency }: Sum) {
  const capex = await capexToday(ctx, capexAmount ?? null, capexCurrency ?? null);
  return { ...capex, capexRateOn: capex.capexRateOn && asDay(capex.capexRateOn) };
}

/** Puts the people and the parties of an edit in the place of those that a lead has. */
export async function saveLists(db: Db, leadId: string, { credits, readerIds }: LeadEdit): Promise<void> {
  if (credits) {
    await db.leadCredit.deleteMany({ where: { leadId } });
    await db.leadCredit.createMany({ data: credits.map((credit) => ({ ...credit, leadId })) });
  }
  if (readerIds) {
    await db.leadReader.deleteMany({ where: { leadId } });
    await db.leadReader.createMany({ data: [...new Set(readerIds)].map((userId) => ({ userId, leadId })) });
  }
}

/** The lists of an edit as they stand in the change log: parties in the order of their list. */
export function listsLogged({ credits, readerIds }: LeadEdit) {
  return defined({
    credits: credits && loggedCredits(credits),
    readerIds: readerIds && [...new Set(readerIds)].sort(),
  });
}

/** Parts as words: `nfia 60`, per cent. */
export function loggedCredits(credits: readonly Credit[]): string[] {
  return creditParties.flatMap((party) =>
    credits.filter((credit) => credit.party === party).map(({ sharePercent }) => `${party} ${sharePercent}`),
  );
}
