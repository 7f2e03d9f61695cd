import { describe, expect, test } from 'vitest';
import { problemFrom, unreachable } from './problem.ts';

const answered = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  problemFrom({ status, headers: new Headers(headers) }, body);

describe('a problem of the API', () => {
  test('keeps code, fields and what only this problem has', () => {
    const errors = [{ pointer: '/contactEmail', code: 'email' }];
    const body = {
      title: 'Not valid',
      status: 422,
      code: 'invalid',
      detail: 'No.',
      errors,
      current: { version: 3 },
    };
    const problem = answered(422, body);
    expect(problem).toMatchObject({
      status: 422,
      code: 'invalid',
      title: 'Not valid',
      detail: 'No.',
      errors,
    });
    expect(problem.body.current).toEqual({ version: 3 });
    expect(problem.isDown).toBe(false);
  });

  test.each([
    ['a page of a proxy', '<html>Bad gateway</html>'],
    ['nothing', null],
    ['errors that are no list', { errors: 'many' }],
  ])('is usable when the body is %s', (_what, body) => {
    expect(answered(502, body)).toMatchObject({ code: 'http-502', errors: [], isDown: true });
  });

  test.each([
    ['90', 90],
    [new Date(Date.now() + 61_000).toUTCString(), 61],
    [new Date(0).toUTCString(), 0],
    ['soon', undefined],
  ])('reads Retry-After %s', (header, seconds) => {
    const { retryAfterSeconds } = answered(429, null, { 'retry-after': header });
    if (seconds === undefined) expect(retryAfterSeconds).toBeUndefined();
    else expect(Math.abs((retryAfterSeconds ?? Number.NaN) - seconds)).toBeLessThanOrEqual(1);
  });
});

test('an API that does not answer is down', () => {
  expect(unreachable(new TypeError('fetch failed'))).toMatchObject({ status: 503, isDown: true });
});
