import { z } from 'zod';
import { Id, Instant, Locale } from '../contract.ts';

export const Addition = z
  .object({
    id: Id,
    at: Instant,
    text: z.string().nullable().meta({ description: 'In the words of the company.' }),
    files: z.array(z.string()).meta({ description: 'The names of the files it brought.' }),
    seenAt: Instant.nullable(),
    inquiry: z.object({
      id: Id,
      reference: z.string(),
      locale: Locale,
      organisationName: z.string(),
      organisationLatin: z.string().nullable(),
    }),
    lead: z.object({ id: Id, title: z.string() }).nullable(),
  })
  .meta({ id: 'Addition', description: 'What a company added to its inquiry on its status page.' });

export const MarkAddition = z
  .strictObject({ seen: z.boolean().meta({ description: 'False: it stands on Today again.' }) })
  .meta({ id: 'MarkAddition' });
