import { liveKinds, liveNouns } from '@kavel/core/live';
import { z } from 'zod';
import { Id } from '../contract.ts';

const User = z.object({ id: z.string(), name: z.string() });

/** What the data of an event `changes` holds a list of. */
const LiveEvent = z
  .object({
    noun: z.enum(liveNouns),
    id: Id.optional().meta({ description: 'Absent: many at a time.' }),
    kind: z.enum(liveKinds),
    by: User.nullable().meta({ description: 'Null: a company, or Kavel itself.' }),
  })
  .meta({ id: 'LiveEvent' });

/** Written by hand, message by message; the contract says what the data of each `changes` is. */
export const LiveEvents = z
  .custom<unknown>()
  .meta({ type: 'array', items: { $ref: `#/components/schemas/${LiveEvent.meta()?.id}` } });
