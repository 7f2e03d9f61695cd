import { expect, test } from 'vitest';
import type { FieldError } from '../errors.ts';
import { type ConsentColumns, consentColumns, type GivenConsent, mayBeWrittenTo } from './consent.rules.ts';
import { contactConsents } from './contact.codes.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const never: ConsentColumns = { consent: null, consentOn: null, consentSource: null };
const given: ConsentColumns = { consent: 'given', consentOn: day('2026-05-01'), consentSource: 'Fair' };

test.each<[string, ConsentColumns, GivenConsent, Partial<ConsentColumns>, string[]]>([
  ['nothing touched', given, {}, {}, []],
  [
    'said today, with its source',
    never,
    { consent: 'given', consentSource: ' His  mail ' },
    { consent: 'given', consentOn: day('2026-11-24'), consentSource: 'His mail' },
    [],
  ],
  [
    'withdrawn: the day is that of the withdrawal',
    given,
    { consent: 'withdrawn', consentSource: 'By telephone' },
    { consent: 'withdrawn', consentOn: day('2026-11-24'), consentSource: 'By telephone' },
    [],
  ],
  ['another source of the same', given, { consentSource: 'Form' }, { ...given, consentSource: 'Form' }, []],
  ['taken away with its day and source', given, { consent: null }, never, []],
  ['a day without an answer is none', never, { consentOn: day('2026-01-01') }, never, []],
  [
    'without a source',
    never,
    { consent: 'refused', consentSource: ' ' },
    { consent: 'refused', consentOn: day('2026-11-24'), consentSource: null },
    ['/consentSource required'],
  ],
  [
    'on a day to come',
    given,
    { consentOn: day('2026-11-25') },
    { ...given, consentOn: day('2026-11-25') },
    ['/consentOn day-future'],
  ],
])('%s', (_what, before, edit, columns, refused) => {
  const refusals: FieldError[] = [];
  expect(consentColumns(edit, before, today, refusals)).toEqual(columns);
  expect(refusals.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(refused);
});

test('who was never asked and who agreed may be written to', () => {
  expect([null, ...contactConsents].filter(mayBeWrittenTo)).toEqual([null, 'given']);
});
