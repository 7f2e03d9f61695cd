import { expect, test } from 'vitest';
import { jumpProblem, rateProblems } from './exchange-rate.rules.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const rate = { currency: 'JPY', quotedOn: today, perEuro: 163.06, source: 'ECB' };

test.each([
  [{}, []],
  [{ currency: 'EUR' }, ['/currency euro-itself']],
  [{ currency: 'XYZ' }, ['/currency invalid-choice']],
  [{ currency: 'jpy' }, ['/currency invalid-choice']],
  [{ quotedOn: today.add({ days: 1 }) }, ['/quotedOn day-future']],
  [{ quotedOn: today.subtract({ years: 1 }) }, []],
  [{ perEuro: 0 }, ['/perEuro not-positive']],
  [{ perEuro: -1 }, ['/perEuro not-positive']],
  [{ perEuro: Number.NaN }, ['/perEuro not-positive']],
  [{ perEuro: 1e10 }, ['/perEuro not-positive']],
  [{ source: ' ' }, ['/source required']],
  [{ currency: 'EUR', perEuro: 0 }, ['/currency euro-itself', '/perEuro not-positive']],
])('a rate with %j has the problems %j', (given, expected) => {
  const problems = rateProblems({ ...rate, ...given }, today);
  expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
});

test.each([
  ['the first of its currency', 163.06, null, undefined],
  ['as it was', 163.06, 163.06, undefined],
  ['20 % up', 120, 100, undefined],
  ['20 % down', 80, 100, undefined],
  ['more than 20 % up', 120.01, 100, 20],
  ['more than 20 % down', 79.99, 100, 20],
  ['upside down', 0.006_133, 163.06, 100],
])('%s: %d after %s', (_what, perEuro, before, percent) => {
  const last = before === null ? null : { perEuro: before, quotedOn: today };
  expect(jumpProblem(perEuro, last)?.params?.percent).toBe(percent);
});
