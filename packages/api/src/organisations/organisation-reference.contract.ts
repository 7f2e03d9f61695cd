import { z } from 'zod';
import { Id } from '../contract.ts';

/** What another record shows of an organisation. */
export const OrganisationReference = z
  .object({
    id: Id,
    name: z.string(),
    nameLanguage: z.string().nullable(),
    latinName: z.string().nullable(),
    country: z.string(),
  })
  .meta({ id: 'OrganisationReference' });
