import { asInstant } from '@kavel/core';
import { z } from 'zod';

/** An instant: a Date of the database, an ISO 8601 string outside: in UTC from us, in any offset to us. */
export const Instant = z.codec(z.iso.datetime({ offset: true }), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => asInstant(date).toString(),
});

// The document describes what stands on our side of a codec; these say what a client reads.
const midnight = z.custom<Date>((value) => value instanceof Date).meta({ type: 'string', format: 'date' });
const decimal = z.custom<{ toNumber(): number }>().meta({ type: 'number' });

/** A calendar day: a Date at midnight UTC of the database, YYYY-MM-DD outside. */
export const Day = z.codec(z.iso.date(), midnight, {
  decode: (text) => new Date(`${text}T00:00:00Z`),
  encode: (date) => date.toISOString().slice(0, 10),
});

export const Id = z.uuid();
export const Locale = z.enum(['en', 'nl', 'ja', 'zh']);

/** A page of a list: what to send to get the next one, null at the end; how many in all where that was asked. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), count: Count.optional() });
}

export const Count = z
  .object({ value: z.int(), isExact: z.boolean() })
  .meta({ id: 'Count', description: 'How many there are; not exact: at least so many.' });

export const PageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** A decimal of the database as a number outside. */
export const Decimal = z.codec(z.number(), decimal, {
  decode: (number) => ({ toNumber: () => number }),
  encode: (decimal) => decimal.toNumber(),
});
