import { expect, test } from 'vitest';
import type { FieldError } from '../errors.ts';
import { type GivenLines, type KeptLines, lineColumns } from './contact-lines.rules.ts';

const kept: KeptLines = {
  email: 'kim@kura.example',
  otherEmails: ['k@home.example'],
  telephone: '+81312345678',
  otherTelephones: ['+819012345678'],
};

function read(given: GivenLines, before?: KeptLines) {
  const refusals: FieldError[] = [];
  const columns = lineColumns(given, 'JP', refusals, before);
  return { columns, refused: refusals.map(({ pointer, code }) => `${pointer} ${code}`) };
}

test('further addresses and numbers are folded like the first; empty rows are left out', () => {
  const { columns, refused } = read({
    otherEmails: ['ｋｉｍ＠HOME.example', ' '],
    otherTelephones: ['', '０３−１２３４−５６７８', '+31 36 539 9911'],
  });
  expect(columns).toEqual({
    otherEmails: ['kim@home.example'],
    otherTelephones: ['+81312345678', '+31365399911'],
  });
  expect(refused).toEqual([]);
});

test.each<[string, GivenLines, string[]]>([
  ['an address that is none', { otherEmails: ['a@b.example', 'x'] }, ['/otherEmails/1 email']],
  ['a number that is none', { otherTelephones: ['12'] }, ['/otherTelephones/0 telephone']],
  [
    'one address twice, in other letters, after an empty row',
    { otherEmails: ['a@b.example', '', 'A@B.example'] },
    ['/otherEmails/2 twice'],
  ],
  ['the first address again', { otherEmails: ['KIM@kura.example'] }, ['/otherEmails/0 twice']],
  ['the first number again', { otherTelephones: ['03-1234-5678'] }, ['/otherTelephones/0 twice']],
  ['a first address that stands among the others', { email: 'k@home.example' }, ['/email twice']],
  ['a first number that stands among the others', { telephone: '090-1234-5678' }, ['/telephone twice']],
  ['the two changing places', { email: 'k@home.example', otherEmails: ['kim@kura.example'] }, []],
])('%s', (_what, given, refused) => {
  expect(read(given, kept).refused).toEqual(refused);
});
