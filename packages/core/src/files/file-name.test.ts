import { expect, test } from 'vitest';
import { longestFileName } from './file.limits.ts';
import { fileName } from './file-name.ts';

const pdf: [string, ...string[]] = ['pdf'];

test.each([
  ['a Japanese name stays', '倉庫計画（最終版）.pdf', '倉庫計画（最終版）.pdf'],
  ['full-width letters stay as written', 'ＫＵＲＡ計画書.pdf', 'ＫＵＲＡ計画書.pdf'],
  ['a name of macOS is composed', 'か\u3099いよう.pdf', 'がいよう.pdf'],
  ['a Windows path goes', 'C:\\Users\\tanaka\\概要.pdf', '概要.pdf'],
  ['a path out of the folder goes', '../../etc/passwd.pdf', 'passwd.pdf'],
  ['control characters go', 'a\r\nb\0c.pdf', 'abc.pdf'],
  ['marks of direction go, and the extension is seen', 'invoice\u202efdp.exe', 'invoicefdp.exe.pdf'],
  ['half a character becomes a sign', 'a\ud800.pdf', 'a\ufffd.pdf'],
  ['a hidden file is not hidden', '.pdf', 'file.pdf'],
  ['points and spaces at the end go, as Windows drops them', 'plan.exe. .', 'plan.exe.pdf'],
  ['nothing is a file', '', 'file.pdf'],
  ['an extension in capitals stays', 'PLAN.PDF', 'PLAN.PDF'],
  ['another extension is not believed', 'plan.html', 'plan.html.pdf'],
])('%s', (_why, given, kept) => {
  expect(fileName(given, pdf)).toBe(kept);
});

test('a long name is cut before its extension, between characters', () => {
  const kept = fileName(`${'👩‍👩‍👧'.repeat(60)}.pdf`, pdf);
  expect(kept.length).toBeLessThanOrEqual(longestFileName);
  expect(kept).toMatch(/^(👩‍👩‍👧)+\.pdf$/u);
});
