import { expect, test } from 'vitest';
import { foldHan } from './han-forms.ts';
import { foldRomaji, pinyinOf, romajiOf } from './readings.ts';
import { spellingsOf } from './spellings.ts';

test.each([
  ['株式會社', '株式会社'],
  ['廣島', '広島'],
  ['廣島', '广岛'],
  ['髙島屋', '高島屋'],
  ['宮﨑', '宮崎'],
  ['濵田', '浜田'],
  ['濱田', '浜田'],
  ['渡邉', '渡辺'],
  ['渡邊', '渡辺'],
  ['齋藤', '斎藤'],
  ['𠮷野家', '吉野家'],
  ['舘野', '館野'],
  ['嶋田', '島田'],
  ['臺灣積體電路', '台湾积体电路'],
  ['神戸', '神戶'],
  ['華為', '华为'],
  ['關東電氣', '関東電気'],
])('%s and %s are one', (one, other) => {
  expect(foldHan(one)).toBe(foldHan(other));
});

test.each([
  ['日立製作所', '日立建機'],
  ['大阪', '大坂'],
  ['斉藤', '斎藤'],
])('%s and %s stay two', (one, other) => {
  expect(foldHan(one)).not.toBe(foldHan(other));
});

test.each([
  ['ひたち', 'hitachi'],
  ['ｿﾆｰ', 'sonii'],
  ['ロジスティクス', 'rojisutikusu'],
  ['カベル・フーズ', 'kaberu fuuzu'],
  ['しんいち', 'shinichi'],
  ['ウェルファイド', 'werufaido'],
  ['くら倉庫', 'kura倉庫'],
  ['日立', null],
  ['Hitachi', null],
])('the romaji of %s is %s', (text, romaji) => {
  expect(romajiOf(text)).toBe(romaji);
});

test.each([
  ['toukyou', 'tokyo'],
  ['ohsaka', 'osaka'],
  ['shimbun', 'shinbun'],
  ['niigata', 'nigata'],
  ['toho', 'toho'],
])('as romaji %s is compared as %s', (latin, folded) => {
  expect(foldRomaji(latin)).toBe(folded);
});

test.each([
  ['深圳', ['shen', 'zhen']],
  ['重庆', ['chong', 'qing']],
  ['吕梁', ['lv', 'liang']],
  ['华为 tech', ['hua', 'wei', 'tech']],
  ['tech', []],
])('the pinyin of %s is %j', (text, syllables) => {
  expect(pinyinOf(text)).toEqual(syllables);
});

test.each<[string, string | null, string[]]>([
  ['Müller', null, ['muller']],
  ['深圳', 'zh-Hans', ['深圳', 'shenzhen', 'shen zhen']],
  ['臺灣', 'zh-Hant', ['臺灣', '台湾', 'taiwan', 'tai wan']],
  ['ひたち', 'ja', ['ひたち', 'hitachi']],
  ['トーキョー', null, ['トーキョー', 'tookyoo', 'tokyo']],
  ['日立', 'ja', ['日立']],
  ['日立', null, ['日立', 'rili', 'ri li']],
  ['삼성', 'ko', ['삼성']],
  ['', null, []],
])('%s (%s) is found as %j', (text, language, spellings) => {
  expect(spellingsOf(text, language)).toEqual(spellings);
});
