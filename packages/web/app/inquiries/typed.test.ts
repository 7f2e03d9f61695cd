import { expect, test } from 'vitest';
import { inPlainWidth, numberIn, onlyNumberIn, saysMore } from './typed.ts';

test.each([
  ['３，０００', '3,000'],
  ['ｗｗｗ．minato-kaiun.example', 'www.minato-kaiun.example'],
  [' ９１０１０００ ', '9101000'],
])('%s in plain width is %s', (typed, plain) => {
  expect(inPlainWidth(typed)).toBe(plain);
});

test.each([
  ['０３－５５５０－１２３４', '03-5550-1234', false],
  ['０３−５５５０−１２３４', '03-5550-1234', false],
  ['03 5550 1234', '+81355501234', true],
  ['約60名', '60', true],
  ['６０', '60', false],
])('%s beside %s says more: %s', (typed, clean, more) => {
  expect(saysMore(typed, clean)).toBe(more);
});

test.each([
  ['３，０００', 3000, 3000],
  ['4500', 4500, 4500],
  ['約60名', null, 60],
  ['1.5', null, null],
  ['20 - 100', null, null],
  ['several', null, null],
])('the number in %s', (typed, number, only) => {
  expect(numberIn(typed)).toBe(number);
  expect(onlyNumberIn(typed)).toBe(only);
});
