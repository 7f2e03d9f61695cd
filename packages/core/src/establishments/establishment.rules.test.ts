import { expect, test } from 'vitest';
import { asDay } from '../clock.ts';
import type { FieldError } from '../errors.ts';
import type { ClosingReason } from './establishment.codes.ts';
import {
  closingProblems,
  establishmentColumns,
  type Presence,
  presenceProblems,
} from './establishment.rules.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const told = (problems: readonly FieldError[]) => problems.map(({ pointer, code }) => `${pointer} ${code}`);

test.each([
  ['1315 AB', 'NL', '1315 AB'],
  ['1315ab', 'NL', '1315 AB'],
  [' １３１５　ＡＢ ', 'NL', '1315 AB'],
  ['1315-AB', 'NL', 'refused'],
  ['0315 AB', 'NL', 'refused'],
  ['1315 A', 'NL', 'refused'],
  ['131 AB', 'NL', 'refused'],
  ['1315 SS', 'NL', 'refused'],
  ['1315 SA', 'NL', 'refused'],
  ['1315 SB', 'NL', '1315 SB'],
  ['１００－０００１', 'JP', '100-0001'],
  ['ec1a 1bb', 'GB', 'EC1A 1BB'],
  ['  ', 'NL', null],
  [null, 'NL', null],
])('postcode %j in %s: %s', (typed, country, expected) => {
  const refusals: FieldError[] = [];
  const { postalCode } = establishmentColumns({ postalCode: typed }, country, refusals);
  expect(refusals.length ? 'refused' : postalCode).toBe(expected);
  if (refusals.length) expect(told(refusals)).toEqual(['/postalCode postal-code']);
});

test('texts are tidied, an emptied one is none, one that is not given is not touched', () => {
  expect(establishmentColumns({ name: ' 日立　倉庫 ', street: ' ', city: undefined }, 'NL', [])).toEqual({
    name: '日立 倉庫',
    street: null,
  });
});

const here: Presence = {
  city: 'Almere',
  municipalityId: 'almere',
  country: 'NL',
  openedOn: null,
  closedOn: null,
};

test.each<[string, Partial<Presence>, string[]]>([
  ['in a city of the region', {}, []],
  ['in a city elsewhere', { municipalityId: null, city: 'Osaka', country: 'JP' }, []],
  ['in a municipality, city not said', { city: null }, []],
  ['nowhere', { city: null, municipalityId: null }, ['/city required']],
  ['in the region, abroad', { country: 'JP' }, ['/municipalityId municipality-abroad']],
  ['opened today', { openedOn: asDay('2026-11-24') }, []],
  ['opens tomorrow', { openedOn: asDay('2026-11-25') }, ['/openedOn day-future']],
  ['opened and closed on one day', { openedOn: asDay('2026-01-01'), closedOn: asDay('2026-01-01') }, []],
  [
    'closed before it opened',
    { openedOn: asDay('2026-01-02'), closedOn: asDay('2026-01-01') },
    ['/openedOn opened-after-closing'],
  ],
])('a presence %s', (_what, given, problems) => {
  expect(told(presenceProblems({ ...here, ...given }, today))).toEqual(problems);
});

test.each<[string, ClosingReason, object, string[]]>([
  ['a departure with its destination', 'departure', { destination: 'Warsaw, Poland' }, []],
  ['a departure, nobody knows where to', 'departure', { destinationNotKnown: true }, []],
  ['a departure that says nothing of it', 'departure', {}, ['/destination destination']],
  [
    'a departure to a place of spaces',
    'departure',
    { destination: ' 　', destinationNotKnown: false },
    ['/destination destination'],
  ],
  [
    'a destination that is known and is not',
    'departure',
    { destination: 'Warsaw', destinationNotKnown: true },
    ['/destination destination-and-not-known'],
  ],
  ['a merger needs no destination', 'merger', {}, []],
  ['downsizing neither', 'downsizing', { destination: null }, []],
  ['a bankruptcy neither', 'bankruptcy', {}, []],
  ['on the day it opened', 'merger', { closedOn: asDay('2020-05-01') }, []],
  ['before it opened', 'merger', { closedOn: asDay('2020-04-30') }, ['/closedOn closed-before-opening']],
  ['today', 'merger', { closedOn: asDay('2026-11-24') }, []],
  ['tomorrow', 'merger', { closedOn: asDay('2026-11-25') }, ['/closedOn day-future']],
  [
    'tomorrow, and the destination not said',
    'departure',
    { closedOn: asDay('2026-11-25') },
    ['/closedOn day-future', '/destination destination'],
  ],
])('closed: %s', (_what, reason, given, problems) => {
  const closing = { closedOn: asDay('2026-10-01'), reason, ...given };
  expect(told(closingProblems(closing, asDay('2020-05-01'), today))).toEqual(problems);
});
