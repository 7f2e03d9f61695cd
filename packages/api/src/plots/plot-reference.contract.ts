import { z } from 'zod';
import { Id } from '../contract.ts';
import { Place } from '../inquiries/parts.contract.ts';
import { ParkReference } from '../parks/park-reference.contract.ts';

/** What another record shows of a plot. */
export const PlotReference = z
  .object({
    id: Id,
    name: z.string().meta({ description: 'Number or name as the municipality calls it.' }),
    park: ParkReference.nullable(),
    municipality: Place,
  })
  .meta({ id: 'PlotReference' });
