import { codeLabels } from '@kavel/core/code-lists';
import {
  answerProblemCodes,
  inquirySteps,
  listFields,
  type Question,
  textFields,
} from '@kavel/core/inquiries';
import { z } from 'zod';

type Shape<K extends string, S> = Record<K, S>;

/** One schema for each question; longer than any answer may be, since a draft keeps even what is too long. */
function shapeOf<K extends string, S extends z.ZodType>(fields: Record<K, unknown>, schema: S): Shape<K, S> {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, schema])) as Shape<K, S>;
}

export const Answers = z
  .strictObject({
    ...shapeOf(textFields, z.string().max(20_000)),
    ...shapeOf(listFields, z.array(z.string().max(100)).max(50)),
  })
  .partial()
  .meta({ id: 'Answers', description: 'What was typed, as typed. Nothing is required of a draft.' });

export const AnswerProblem = z
  .object({
    pointer: z.string(),
    step: z.enum(inquirySteps),
    code: z.enum(answerProblemCodes),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'AnswerProblem' });

const questions = Object.keys(codeLabels.en.question) as Question[];

export const AnswerInWords = z
  .object({ question: z.enum(questions), text: z.string() })
  .meta({ id: 'AnswerInWords', description: 'An answer as people read it, in the order of the form.' });
