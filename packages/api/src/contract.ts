import { asInstant } from '@kavel/core';
import { countings, listOrders } from '@kavel/core/pages';
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

/** A calendar day that a use case takes as one, YYYY-MM-DD outside. */
export const PlainDate = z.codec(
  z.iso.date(),
  z.custom<Temporal.PlainDate>().meta({ type: 'string', format: 'date' }),
  {
    decode: (text) => Temporal.PlainDate.from(text),
    encode: (day) => day.toString(),
  },
);

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
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** What the query of a list takes that can count its rows. */
export const CountedPageQuery = PageQuery.extend({
  count: z
    .enum(countings)
    .optional()
    .meta({ description: 'Also how many there are: capped stops at 10,000, exact takes its time.' }),
});

/** In which order a list of what has a name is given. */
export const ListOrder = z.enum(listOrders).optional().meta({
  description: 'The latest edited first, as without it, or by name. A cursor goes on in its own order alone.',
});

/** A code of a list; a word that is none of it is refused by the name of the list, which the code labels have too. */
export function codeOf<const Codes extends readonly string[]>(list: string, codes: Codes) {
  return z.enum(codes, { error: `This is no code of the list ${list}.` });
}

/** A truth value as the word of a query. */
export const Truth = z.codec(z.enum(['true', 'false']), z.boolean(), {
  decode: (word) => word === 'true',
  encode: (truth) => (truth ? 'true' : 'false'),
});

/** A decimal of the database as a number outside. */
export const Decimal = z.codec(z.number(), decimal, {
  decode: (number) => ({ toNumber: () => number }),
  encode: (decimal) => decimal.toNumber(),
});
