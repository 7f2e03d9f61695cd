import { expect, test } from 'vitest';
import { type IntroductionState, introductionStates } from './introduction.codes.ts';
import {
  assertAllowed,
  type Consent,
  consentAfter,
  exchangeProblems,
  type IntroductionAct,
  type Side,
  stateOf,
} from './introduction.rules.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const day = (text: string) => new Date(`${text}T00:00:00Z`);

const allowed: [IntroductionAct, IntroductionState[]][] = [
  ['edit-sides', ['proposed', 'declined']],
  ['exchange', ['proposed']],
  ['close', ['introduced']],
  ['reopen', ['closed']],
];
test.each(allowed.flatMap(([act, from]) => introductionStates.map((state) => [act, state, from] as const)))(
  '%s when %s',
  (act, state, from) => {
    const attempt = () => assertAllowed(act, state);
    if (from.includes(state)) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(expect.objectContaining({ kind: 'conflict' }));
  },
);

test.each([
  ['asked', 'asked', 'proposed'],
  ['given', 'asked', 'proposed'],
  ['given', 'given', 'proposed'],
  ['refused', 'asked', 'declined'],
  ['given', 'refused', 'declined'],
] as const)('%s and %s: %s', (consent, otherConsent, state) => {
  expect(stateOf([consent, otherConsent])).toBe(state);
});

const asked: Consent = { consent: 'asked', consentOn: null };
const given: Consent = { consent: 'given', consentOn: day('2026-11-01') };
test.each<[string, Consent, Parameters<typeof consentAfter>[1], boolean, Consent]>([
  ['nothing new', given, {}, false, given],
  [
    'an answer is of today',
    asked,
    { consent: 'given' },
    false,
    { consent: 'given', consentOn: day('2026-11-24') },
  ],
  [
    'or of the day that is said',
    asked,
    { consent: 'refused', consentOn: day('2026-11-20') },
    false,
    { consent: 'refused', consentOn: day('2026-11-20') },
  ],
  ['asked again: no day', given, { consent: 'asked' }, false, asked],
  ['another person is asked anew', given, {}, true, asked],
  [
    'unless his answer is said with him',
    asked,
    { consent: 'given' },
    true,
    { consent: 'given', consentOn: day('2026-11-24') },
  ],
  [
    'only the day',
    given,
    { consentOn: day('2026-11-02') },
    false,
    { ...given, consentOn: day('2026-11-02') },
  ],
])('%s', (_what, before, edit, isOtherPerson, expected) => {
  expect(consentAfter(before, edit, isOtherPerson, today)).toEqual(expected);
});

const side = (id: string, over: Partial<Side> = {}): Side => ({
  organisation: { id, name: id.toUpperCase() },
  consent: 'given',
  contact: { organisationId: id, name: 'Kim', email: 'kim@a.example', leftOn: null, archivedAt: null },
  ...over,
});
const contact = side('b').contact as NonNullable<Side['contact']>;

test.each<[string, Partial<Side>, string[]]>([
  ['both consented', {}, []],
  ['the other was only asked', { consent: 'asked' }, ['/otherConsent consent-missing B']],
  ['the other refused', { consent: 'refused' }, ['/otherConsent consent-missing B']],
  ['nobody speaks for the other', { contact: null }, ['/otherContactId contact-missing B']],
  [
    'the contact went elsewhere',
    { contact: { ...contact, organisationId: 'c' } },
    ['/otherContactId other-organisation B'],
  ],
  [
    'the contact left yesterday',
    { contact: { ...contact, leftOn: day('2026-11-23') } },
    ['/otherContactId other-organisation B'],
  ],
  ['it is his last day', { contact: { ...contact, leftOn: day('2026-11-24') } }, []],
  ['without an address', { contact: { ...contact, email: null } }, ['/otherContactId no-address B']],
  [
    'nothing at all',
    { consent: 'asked', contact: null },
    ['/otherConsent consent-missing B', '/otherContactId contact-missing B'],
  ],
])('details travel: %s', (_what, over, expected) => {
  const problems = exchangeProblems(side('a'), side('b', over), today);
  expect(problems.map(({ pointer, code, params }) => `${pointer} ${code} ${params?.organisation}`)).toEqual(
    expected,
  );
});

test('whose consent is missing is said of both', () => {
  const missing = exchangeProblems(side('a', { consent: 'asked' }), side('b', { consent: 'asked' }), today);
  expect(missing.map(({ message }) => message)).toEqual(['A has not consented.', 'B has not consented.']);
});
