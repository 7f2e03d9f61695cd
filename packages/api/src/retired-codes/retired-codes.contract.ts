import { retirableLists } from '@kavel/core/retired-codes';
import { z } from 'zod';
import { Day, PlainDate } from '../contract.ts';

export const RetirableLists = z
  .object({ items: z.array(z.object({ list: z.enum(retirableLists), field: z.string() })) })
  .meta({
    id: 'RetirableLists',
    description:
      'The lists of which codes can be retired, each with the field of a lead that is chosen from it.',
  });

const words = z.object({ en: z.string(), nl: z.string(), ja: z.string(), zh: z.string() });

export const ListedCodes = z
  .object({
    list: z.enum(retirableLists),
    items: z.array(
      z.object({
        code: z.string(),
        words,
        retiredFrom: Day.nullable().meta({
          description: 'The first day on which it is not chosen anew; null: it is chosen.',
        }),
        leads: z.int().meta({ description: 'Leads that have it, of those the reader sees.' }),
        version: z.int().meta({ description: 'For If-Match; 0 while nothing was decided about it.' }),
      }),
    ),
  })
  .meta({ id: 'ListedCodes' });

export const RetireCode = z
  .strictObject({
    retiredFrom: PlainDate.nullable().meta({
      description: 'The first day on which it is not chosen anew; null: it is chosen again.',
    }),
  })
  .meta({ id: 'RetireCode' });

export const ListParams = z.object({ list: z.enum(retirableLists) });
export const CodeParams = ListParams.extend({ code: z.string().max(60) });
