import { z } from 'zod';
import { Id } from '../contract.ts';

/** What another record shows of a park. */
export const ParkReference = z.object({ id: Id, name: z.string() }).meta({ id: 'ParkReference' });
