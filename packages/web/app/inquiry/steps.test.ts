import { describe, expect, test } from 'vitest';
import { type AnswerStep, questionOf, type Step, stepOf, stepToGoOn } from './steps.ts';

describe('questions', () => {
  test.each([
    ['contactEmail', 'contactEmail', 'contact'],
    ['floorAreaTo', 'floorArea', 'request'],
    ['powerUnit', 'power', 'request'],
    ['appointmentMoment2', 'appointmentMoment2', 'contact'],
    ['files', 'files', 'contact'],
    ['shoeSize', undefined, 'company'],
  ])('the answer %s belongs to %s on the page %s', (answer, question, step) => {
    expect(questionOf(answer)).toBe(question);
    expect(stepOf(questionOf(answer))).toBe(step);
  });
});

describe('where to go on', () => {
  const required = (step: AnswerStep) => ({ step, code: 'required' });
  test.each<[AnswerStep | null, { step: AnswerStep; code: string }[], Step]>([
    [null, [], 'check'],
    [null, [required('contact')], 'contact'],
    [null, [required('contact'), required('company')], 'company'],
    [null, [{ step: 'request', code: 'number' }], 'check'],
    ['request', [required('contact')], 'request'],
    ['request', [], 'request'],
    ['contact', [required('company')], 'contact'],
  ])('left on %s, with %j: %s', (pausedOn, problems, step) => {
    expect(stepToGoOn({ pausedOn, problems })).toBe(step);
  });
});
