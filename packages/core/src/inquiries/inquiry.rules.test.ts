import { describe, expect, it } from 'vitest';
import { quarantineReason } from './inquiry.quarantine.ts';
import {
  allowedFrom,
  assertAllowed,
  clockRuns,
  inquiryActs,
  inquiryStates,
  stateAfterReopening,
} from './inquiry.rules.ts';

describe('what can be done from which state', () => {
  const rows = inquiryActs.flatMap((act) => inquiryStates.map((state) => [act, state] as const));
  it.each(rows)('%s from %s', (act, state) => {
    const run = () => assertAllowed(act, state);
    if (allowedFrom[act].includes(state)) expect(run).not.toThrow();
    else expect(run).toThrow(expect.objectContaining({ kind: 'broken-rule', code: `cannot-${act}` }));
  });
  it('an accepted inquiry can still be answered, never rejected', () => {
    expect(() => assertAllowed('answer', 'accepted')).not.toThrow();
    expect(() => assertAllowed('reject', 'accepted')).toThrow('close the lead instead');
  });
});

describe('the clock of the first answer', () => {
  const waiting = { state: 'received', answeredAt: null, quarantined: false };
  it.each([
    [waiting, true],
    [{ ...waiting, state: 'accepted' }, true],
    [{ ...waiting, answeredAt: new Date() }, false],
    [{ ...waiting, state: 'rejected' }, false],
    [{ ...waiting, quarantined: true }, false],
  ])('%o runs: %s', (inquiry, runs) => {
    expect(clockRuns(inquiry)).toBe(runs);
  });
});

describe('reopening', () => {
  it.each([
    [{ municipalityId: null, answeredAt: null }, 'received'],
    [{ municipalityId: 'x', answeredAt: null }, 'routed'],
    [{ municipalityId: 'x', answeredAt: new Date() }, 'answered'],
  ])('%o stands at %s', (inquiry, state) => {
    expect(stateAfterReopening(inquiry)).toBe(state);
  });
});

describe('quarantine', () => {
  const person = { honeypot: '', message: 'We look for a plot. See https://kura.example', seconds: 90 };
  it.each([
    [person, null],
    [{ ...person, honeypot: 'http://spam.example' }, 'honeypot'],
    [{ ...person, seconds: 1 }, 'too-fast'],
    [{ honeypot: '', message: 'By post from another system' }, null],
    [{ ...person, message: 'https://a.example '.repeat(5) }, 'links'],
  ])('%o: %s', (signs, reason) => {
    expect(quarantineReason(signs)).toBe(reason);
  });
});
