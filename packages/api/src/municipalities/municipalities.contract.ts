import { z } from 'zod';
import { Id } from '../contract.ts';

export const Municipality = z
  .object({
    id: Id,
    code: z.string(),
    slug: z.string(),
    name: z.string(),
    telephone: z.string(),
    email: z.string(),
    timeZone: z.string(),
    promiseWorkingDays: z.int(),
    leadUserId: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Municipality' });

export const UpdateMunicipality = z
  .strictObject({
    promiseWorkingDays: z.int().min(1).max(20),
    telephone: z.string().min(1).max(40),
    email: z.email(),
    leadUserId: z.string().nullable(),
  })
  .partial()
  .meta({ id: 'UpdateMunicipality' });
