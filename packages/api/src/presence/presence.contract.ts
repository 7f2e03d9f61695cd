import { liveNouns } from '@kavel/core/live';
import { z } from 'zod';
import { Id, Instant } from '../contract.ts';

export const PresenceParams = z.object({ noun: z.enum(liveNouns), id: Id });

/** A colleague who has the record before him. */
export const Presence = z
  .object({
    id: z.string(),
    name: z.string(),
    seenAt: Instant.meta({ description: 'When his page last said so.' }),
  })
  .meta({ id: 'Presence' });
