import { largestRate } from '@kavel/core/exchange-rates';
import { z } from 'zod';
import { Day, Decimal, Id, Instant, PageQuery, PlainDate, pageOf } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';

const currency = z.string().regex(/^[A-Z]{3}$/, 'Three capital letters (ISO 4217).');

export const ExchangeRate = z
  .object({
    id: Id,
    currency: z.string(),
    quotedOn: Day,
    perEuro: Decimal.meta({ description: 'Units of the currency for one euro.' }),
    source: z.string(),
    createdAt: Instant,
    user: Person.nullable().meta({ description: 'Who entered it; null: Kavel itself.' }),
    archivedAt: Instant.nullable().meta({ description: 'When it was corrected or taken back.' }),
    version: z.int(),
  })
  .meta({ id: 'ExchangeRate' });

export const LatestRates = z.object({ items: z.array(ExchangeRate) });
export const ExchangeRates = pageOf(ExchangeRate);
export const RatesQuery = PageQuery.extend({ currency: currency.optional() });

const entered = {
  perEuro: z.number().max(largestRate).meta({ description: 'Units of the currency for one euro.' }),
  source: z.string().trim().min(1).max(120),
  isConfirmed: z
    .boolean()
    .default(false)
    .meta({ description: 'It is right, though more than 20 per cent off the last.' }),
};

export const AddRate = z
  .strictObject({ currency, quotedOn: PlainDate, ...entered })
  .meta({ id: 'AddExchangeRate' });

export const CorrectRate = z.strictObject(entered).meta({ id: 'CorrectExchangeRate' });

export const PasteRates = z
  .strictObject({
    text: z.string().min(1).max(2_000_000).meta({
      description: 'A table or an XML of the European Central Bank (eurofxref).',
    }),
    isConfirmed: entered.isConfirmed,
  })
  .meta({ id: 'PasteExchangeRates' });

export const TakenRates = z
  .object({
    added: z.int(),
    known: z.int().meta({ description: 'Stood already, with the same value.' }),
  })
  .meta({ id: 'TakenExchangeRates' });
