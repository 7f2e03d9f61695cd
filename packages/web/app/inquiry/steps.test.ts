import { describe, expect, test } from 'vitest';
import { questionOf, stepOf, stepToGoOn } from './steps.ts';

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
  test.each([
    [[], 'check'],
    [[{ step: 'contact', code: 'required' }], 'contact'],
    [
      [
        { step: 'contact', code: 'required' },
        { step: 'company', code: 'required' },
      ],
      'company',
    ],
    [[{ step: 'request', code: 'number' }], 'check'],
  ] as const)('with %j: %s', (problems, step) => {
    expect(stepToGoOn([...problems])).toBe(step);
  });
});
