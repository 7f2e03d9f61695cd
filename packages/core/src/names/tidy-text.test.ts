import { expect, test } from 'vitest';
import { foldWidth, tidyLine, tidyText } from './tidy-text.ts';

test.each([
  ['  Kavel  ', 'Kavel'],
  ['a  b\t c', 'a b c'],
  ['田中　太郎', '田中 太郎'],
  ['　田中太郎　', '田中太郎'],
  ['a\u00a0b', 'a b'],
  ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['one \n two', 'one\ntwo'],
  ['one\n\n\n\ntwo', 'one\n\ntwo'],
  ['one\n \n\t\n\ntwo', 'one\n\ntwo'],
  ['\n\none\n', 'one'],
  ['K\u200bavel\ufeff\u0000', 'Kavel'],
  ['\u202eKavel\u202c', 'Kavel'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['cafe\u0301', 'café'],
  ['か\u3099', 'が'],
  ['㈱日立（東京）！', '㈱日立（東京）！'],
  ['ＳＯＮＹ ｿﾆｰ', 'ＳＯＮＹ ｿﾆｰ'],
  ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ['   ', ''],
])('tidyText(%j) is %j', (typed, tidy) => {
  expect(tidyText(typed)).toBe(tidy);
});

test.each([
  ['one\n\ntwo ', 'one two'],
  ['ＳＯＮＹ\r\n株式会社', 'ＳＯＮＹ 株式会社'],
])('tidyLine(%j) is %j', (typed, tidy) => {
  expect(tidyLine(typed)).toBe(tidy);
});

test.each([
  ['ｔａｎａｋａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'tanaka@example.com'],
  ['０３ー１２３４', '03ー1234'],
  ['ＳＯＮＹ　Ｇｒｏｕｐ', 'SONY Group'],
  ['ﾄﾖﾀ', 'トヨタ'],
  ['ﾊﾞﾝｸ', 'バンク'],
])('foldWidth(%j) is %j', (typed, folded) => {
  expect(foldWidth(typed)).toBe(folded);
});
