import { asDay } from '../clock.ts';
import type { Context } from '../context.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { type Capex, capexAt, noCapex, type Rate } from './capex.rules.ts';

/** An investment in euros at the latest rate that is known today; without one only in its currency. */
export async function capexToday(
  ctx: Pick<Context, 'db' | 'clock'>,
  amount: number | null,
  currency: string | null,
): Promise<Capex> {
  if (amount === null || currency === null) return noCapex;
  return capexAt(amount, currency, currency === 'EUR' ? null : await rateToday(ctx, currency));
}

async function rateToday(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  currency: string,
): Promise<Rate | null> {
  const today = clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
  const found = await db.exchangeRate.findFirst({
    where: { currency, quotedOn: { lte: asDay(today) } },
    orderBy: { quotedOn: 'desc' },
  });
  if (!found) return null;
  const quotedOn = Temporal.PlainDate.from(found.quotedOn.toISOString().slice(0, 10));
  return { perEuro: found.perEuro.toNumber(), quotedOn };
}
