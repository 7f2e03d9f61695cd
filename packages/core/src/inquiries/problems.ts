import { DomainError } from '../errors.ts';
import { readEmail } from './check-contact.ts';
import { newFindings } from './findings.ts';
import type { AnswerProblem } from './inquiry.fields.ts';

/** Refuses answers with problems, naming every one. */
export function assertNoProblems(problems: readonly AnswerProblem[]): void {
  if (problems.length === 0) return;
  throw new DomainError(
    'broken-rule',
    'answers-not-complete',
    'Some answers are missing or cannot be read.',
    problems.map(({ pointer, code, params }) => ({
      pointer,
      code,
      message: `The answer ${pointer.slice(1)} is not right: ${code}.`,
      ...(params ? { params } : {}),
    })),
  );
}

/** An e-mail address as it is kept; a broken rule on `/email` when it is none. */
export function readEmailAddress(typed: string): string {
  const read = readEmail(typed, newFindings());
  if (read) return read.address;
  throw new DomainError('broken-rule', 'invalid', 'This is not an e-mail address.', [
    {
      pointer: '/email',
      code: typed.trim() === '' ? 'required' : 'email',
      message: 'Enter an e-mail address.',
    },
  ]);
}
