import { describe, expect, test } from 'vitest';
import { outcomeOf, type SmtpError } from './smtp-outcome.ts';

const said = (responseCode: number, command: string): SmtpError => ({
  message: 'refused',
  command,
  responseCode,
  response: `${responseCode} words`,
});
const broken = (code: string): SmtpError => ({
  message: 'Connection closed unexpectedly',
  code,
  command: 'CONN',
});

describe('what the server says is certain, before and after the message', () => {
  test.each([
    [421, 'CONN', 'defer'],
    [454, 'AUTH PLAIN', 'defer'],
    [535, 'AUTH PLAIN', 'defer'],
    [554, 'CONN', 'defer'],
    [451, 'MAIL FROM', 'defer'],
    [553, 'MAIL FROM', 'refuse'],
    [450, 'RCPT TO', 'defer'],
    [550, 'RCPT TO', 'refuse'],
    [452, 'DATA', 'defer'],
    [554, 'DATA', 'refuse'],
  ])('%i at %s: %s', (code, command, event) => {
    for (const handedOver of [false, true]) {
      expect(outcomeOf(said(code, command), handedOver)).toEqual({
        event,
        response: `${code} words`,
        responseCode: code,
      });
    }
  });
});

describe('without a word from the server', () => {
  test.each(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'ESTREAM', 'EPROTOCOL'])(
    '%s before the message: tried again',
    (code) => {
      expect(outcomeOf(broken(code), false)).toMatchObject({ event: 'defer' });
    },
  );

  test.each(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'ESTREAM', 'EPROTOCOL', 'EMESSAGE'])(
    '%s after the message: nobody knows',
    (code) => {
      expect(outcomeOf(broken(code), true)).toMatchObject({
        event: 'lose-answer',
        response: expect.stringMatching(/^Outcome unknown/),
      });
    },
  );

  test.each(['EMESSAGE', 'EENVELOPE'])('%s before the message: it cannot be sent at all', (code) => {
    expect(outcomeOf(broken(code), false)).toMatchObject({ event: 'refuse' });
  });

  test('a code that is no refusal is no word', () => {
    expect(outcomeOf({ message: 'odd', responseCode: 250 }, true)).toMatchObject({ event: 'lose-answer' });
  });
});
