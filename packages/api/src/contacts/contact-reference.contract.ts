import { z } from 'zod';
import { Id, Locale } from '../contract.ts';

/** What another record shows of a contact: enough to call or to write. */
export const ContactReference = z
  .object({
    id: Id,
    name: z.string(),
    nameReading: z.string().nullable(),
    jobTitle: z.string().nullable(),
    email: z.string().nullable(),
    telephone: z.string().nullable(),
    language: Locale,
    timeZone: z.string(),
  })
  .meta({ id: 'ContactReference' });
