import { expect, test } from 'vitest';
import { isInvestor, mainParentOf, type Ownership, totalShare, ultimateParentOf } from './ownership.rules.ts';

/** "a>b 60 @2": a belongs to b for 60 per cent, known since the second day. */
function ownerships(...lines: string[]): Ownership[] {
  return lines.map((line) => {
    const [, childId = '', parentId = '', share, day = '1'] =
      /^(\w+)>(\w+)(?: ([\d.]+))?(?: @(\d))?$/.exec(line) ?? [];
    const createdAt = new Date(`2026-11-0${day}T09:00:00Z`);
    return { childId, parentId, sharePercent: share === undefined ? null : Number(share), createdAt };
  });
}

test.each([
  ['no parent', [], null, 'a'],
  ['one parent', ['a>b'], 'b', 'b'],
  ['the parent of the parent', ['a>b 51', 'b>c 100'], 'b', 'c'],
  ['the largest share', ['a>b 40', 'a>c 60', 'b>d 100'], 'c', 'c'],
  ['a known share before an unknown one', ['a>b', 'a>c 1'], 'c', 'c'],
  ['of equals the first known', ['a>b 50 @3', 'a>c 50 @2'], 'c', 'c'],
  ['of unknown ones the first known', ['a>b @3', 'a>c @2'], 'c', 'c'],
  ['of those of one moment the smaller id', ['a>c 50', 'a>b 50'], 'b', 'b'],
  ['others of the group do not count', ['x>a 100', 'x>y 100'], null, 'a'],
  ['a circle ends', ['a>b 100', 'b>a 100'], 'b', 'b'],
])('%s', (_what, lines, main, top) => {
  expect(mainParentOf('a', ownerships(...lines))).toBe(main);
  expect(ultimateParentOf('a', ownerships(...lines))).toBe(top);
});

test.each([
  [['company'], 'JP', true],
  [['company'], 'NL', false],
  [['partner', 'company'], 'CN', true],
  [['government'], 'JP', false],
])('%j with its ultimate parent in %s: investor %s', (kinds, country, expected) => {
  expect(isInvestor(kinds, country)).toBe(expected);
});

test('shares are added to the hundredth: thirds are not above 100', () => {
  expect(totalShare([33.33, 33.33, 33.34])).toBe(100);
  expect(totalShare([0.1, 0.2, null, undefined])).toBe(0.3);
  expect(totalShare([60, 40.01])).toBe(100.01);
});
