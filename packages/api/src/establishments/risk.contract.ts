import { riskLevels, riskReasons } from '@kavel/core/establishments';
import { z } from 'zod';

/** How near an establishment is to leaving, never without why. */
export const Risk = z
  .object({
    level: z.enum(riskLevels),
    reasons: z.array(
      z.object({
        code: z.enum(riskReasons),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  })
  .meta({
    id: 'Risk',
    description: 'A level in words with its reasons; days in the parameters are YYYY-MM-DD.',
  });
