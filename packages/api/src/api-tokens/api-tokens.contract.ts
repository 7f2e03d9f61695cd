import { z } from 'zod';
import { Id, Instant } from '../contract.ts';
import { Permission } from '../me/me.contract.ts';

export const ApiToken = z
  .object({
    id: Id,
    name: z.string(),
    prefix: z.string().meta({ description: 'The first characters of the token.' }),
    scopes: z.array(Permission),
    createdAt: Instant,
    expiresAt: Instant.nullable(),
    lastUsedAt: Instant.nullable().meta({ description: 'To the minute.' }),
  })
  .meta({ id: 'ApiToken' });

export const CreatedApiToken = ApiToken.extend({
  token: z.string().meta({ description: 'Shown this once; only a hash of it is kept.' }),
}).meta({ id: 'CreatedApiToken' });

export const CreateApiToken = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    scopes: z.array(Permission).min(1),
    expiresAt: Instant.nullable().optional(),
  })
  .meta({ id: 'CreateApiToken' });
