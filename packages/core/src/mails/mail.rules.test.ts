import { describe, expect, test } from 'vitest';
import {
  after,
  type MailEvent,
  type MailState,
  mailEvents,
  mailStates,
  mostAttempts,
  retryAt,
} from './mail.rules.ts';

/** Where each event leads from each state; a dash: it cannot happen. Columns as in `mailStates`. */
const table: Record<MailEvent, string> = {
  //                 planned   claimed     handed-over sent failed held      cancelled
  claim: '           claimed   -           -           -    -      -         -',
  'hand-over': '     -         handed-over -           -    -      -         -',
  accept: '          -         -           sent        -    -      sent      -',
  defer: '           -         planned     planned     -    -      planned   -',
  refuse: '          -         failed      failed      -    -      failed    -',
  'lose-answer': '   -         -           held        -    -      -         -',
  release: '         -         planned     -           -    -      -         -',
  'confirm-arrival': '-        -           -           -    -      sent      -',
  'send-again': '    -         -           -           -    -      planned   -',
  cancel: '          cancelled -           -           -    -      cancelled -',
};

describe.each(mailEvents)('%s', (event) => {
  const row = table[event].trim().split(/\s+/);
  test.each(mailStates.map((state, column) => [state, row[column]] as const))(
    'from %s: %s',
    (state, expected) => {
      expect(after(event, state) ?? '-').toBe(expected);
    },
  );
});

test('a mail that was sent, failed or was cancelled stays so', () => {
  const final: MailState[] = ['sent', 'failed', 'cancelled'];
  for (const state of final) {
    for (const event of mailEvents) expect(after(event, state), `${event} from ${state}`).toBeUndefined();
  }
});

test('only a server’s refusal or a colleague’s word leads from given away back to planned', () => {
  const back = mailEvents.filter((event) =>
    (['handed-over', 'held'] as const).some((state) => after(event, state) === 'planned'),
  );
  expect(back).toEqual(['defer', 'send-again']);
});

describe('trying again', () => {
  const first = Temporal.Instant.from('2027-01-04T09:00:00Z');

  test.each([
    [1, 'PT1M'],
    [2, 'PT5M'],
    [3, 'PT30M'],
    [4, 'PT2H'],
    [5, 'PT8H'],
    [6, 'PT24H'],
    [7, 'PT36H'],
  ])('after try %i it waits %s', (attempts, wait) => {
    expect(retryAt(attempts, first)?.toString()).toBe(first.add(wait).toString());
  });

  test('is given up after the last try, in the third day', () => {
    let at: Temporal.Instant | undefined = first;
    let last = first;
    for (let attempts = 1; at; attempts += 1) {
      last = at;
      at = retryAt(attempts, at);
      if (!at) expect(attempts).toBe(mostAttempts);
    }
    const hours = first.until(last).total('hours');
    expect(hours).toBeGreaterThan(48);
    expect(hours).toBeLessThan(72);
  });
});
