import type { Context } from '../context.ts';
import { rateOn } from '../exchange-rates/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import { type Capex, capexAt, noCapex } from './capex.rules.ts';

/** An investment in euros at the latest rate that is known today; without one only in its currency. */
export async function capexToday(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  amount: number | null,
  currency: string | null,
): Promise<Capex> {
  if (amount === null || currency === null) return noCapex;
  const today = clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
  return capexAt(amount, currency, currency === 'EUR' ? null : await rateOn(db, currency, today));
}
