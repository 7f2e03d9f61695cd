import { codeLabels } from '@kavel/core/code-lists';
import { z } from 'zod';

const words = z.record(z.string(), z.string());

export const CodeLabels = z
  .object(
    Object.fromEntries(Object.keys(codeLabels.en).map((list) => [list, words])) as Record<
      keyof typeof codeLabels.en,
      typeof words
    >,
  )
  .meta({ id: 'CodeLabels', description: 'The words of the coded answers in one language.' });
