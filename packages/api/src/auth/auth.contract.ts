import { z } from 'zod';
import { Id, Instant } from '../contract.ts';

export const SignIn = z
  .strictObject({ email: z.email().max(254), password: z.string().min(1).max(128) })
  .meta({ id: 'SignIn' });

export const SignedIn = z
  .object({ user: z.object({ id: Id, name: z.string(), email: z.string() }) })
  .meta({ id: 'SignedIn', description: 'The session is in the cookie that comes with it.' });

export const SignedOut = z.object({ success: z.literal(true) }).meta({ id: 'SignedOut' });

export const Session = z
  .object({
    id: Id,
    createdAt: Instant,
    expiresAt: Instant,
    ipAddress: z.string().nullable(),
    userAgent: z.string().nullable(),
    current: z.boolean().meta({ description: 'The session this request was made in.' }),
  })
  .meta({ id: 'Session' });
