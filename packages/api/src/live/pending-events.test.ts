import type { Told } from '@kavel/core/live';
import { expect, test } from 'vitest';
import { gatherEvents } from './pending-events.ts';

const lead = (kind: string, by: string | null = 'ann', ...ids: string[]): Told => ({
  noun: 'lead',
  kind,
  by,
  ids: ids.length > 0 ? ids : ['a'],
});

test.each<[string, Told[], unknown[]]>([
  ['an edit and its entry on the timeline', [lead('edited'), lead('timeline')], [['a', 'edited', 'ann']]],
  ['an entry and then an edit', [lead('timeline'), lead('edited')], [['a', 'edited', 'ann']]],
  ['made and edited at once', [lead('created'), lead('edited', 'ben')], [['a', 'created', 'ben']]],
  ['edited by two: the last', [lead('edited'), lead('edited', 'ben')], [['a', 'edited', 'ben']]],
  [
    'an edit while somebody comes',
    [lead('edited'), lead('presence', 'ben')],
    [
      ['a', 'edited', 'ann'],
      ['a', 'presence', 'ben'],
    ],
  ],
  [
    'two records',
    [lead('edited', null, 'a', 'b')],
    [
      ['a', 'edited', null],
      ['b', 'edited', null],
    ],
  ],
  ['what nobody hears of', [{ ...lead('edited'), noun: 'api-token' }, lead('unheard-of')], []],
])('%s', (_, told, expected) => {
  const gathered = gatherEvents();
  for (const each of told) gathered.add(each);
  const events = [...gathered.take().values()].flat();
  expect(events.map(({ id, kind, by }) => [id, kind, by])).toEqual(expected);
  expect(gathered.take().size).toBe(0);
});

test('of an import it remembers a part', () => {
  const gathered = gatherEvents();
  for (let part = 0; part < 100; part++) {
    gathered.add(lead('created', 'ann', ...Array.from({ length: 50 }, (_, index) => `${part}-${index}`)));
  }
  expect(gathered.take().get('lead')).toHaveLength(2000);
});
