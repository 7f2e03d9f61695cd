import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { Identity } from './identity.ts';
import { labelledPairs } from './labelled-pairs/index.ts';
import { askedKeysOf, matchKeysOf } from './match-keys.ts';

test.each<[string, string | null, string[]]>([
  ['㈱日立製作所', 'JP', ['n:日立制作所', 'x:日立', 'x:日立制', 'x:日立制作']],
  ['ソニー株式会社', 'JP', ['n:soni']],
  ['Nidec Corporation', 'JP', ['n:nidec', 'w:nidec']],
  ['Kavel Logistics Europe B.V.', 'NL', ['n:kavellogisticseurope', 'w:kavel']],
])('the keys of %s', (name, country, keys) => {
  expect(matchKeysOf({ names: [{ name }], country })).toEqual(expect.arrayContaining(keys));
});

test('pairs that are found share a key, a domain or a number', () => {
  for (const { one, other, line } of labelledPairs) {
    const { band, reasons } = compare(one, other);
    if (band !== 'same' && band !== 'likely') continue;
    if (['same-identifier', 'same-domain'].includes(reasons[0]?.code ?? '')) continue;
    expect(doMeet(one, other), line).toBe(true);
    expect(doMeet(other, one), line).toBe(true);
  }
});

test('the short name finds the long one, and the long one the short', () => {
  const [short, long] = ['日立', '日立建機'].map((name) => ({ names: [{ name }] }));
  if (!short || !long) throw new Error('two names');
  expect([doMeet(short, long), doMeet(long, short)]).toEqual([true, true]);
});

function doMeet(asked: Pick<Identity, 'names'>, kept: Pick<Identity, 'names'>): boolean {
  const keys = new Set(matchKeysOf(kept));
  return askedKeysOf(asked).some((key) => keys.has(key));
}
