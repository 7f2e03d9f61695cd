import { expect, test } from 'vitest';
import { gramsOf, gramsOfBeginning, searchColumns } from './grams.ts';
import { gramsOfQuery } from './query.ts';

test.each<[string[], string | null, string[]]>([
  [['Hit'], null, ['^h', '^hi', 'hit']],
  [['Abcd'], null, ['^a', '^ab', '^abcd', 'abc', 'bcd']],
  [
    ['Abcdefghi'],
    null,
    ['^a', '^ab', '^abcd', '^abcdef', '^abcdefgh', 'abc', 'bcd', 'cde', 'def', 'efg', 'fgh', 'ghi'],
  ],
  [['日立'], 'ja', ['^日', '^日立', '日', '立', '日立']],
  [['5G'], null, ['^5', '^5g']],
  [['ＡＢ'], null, ['^a', '^ab']],
  [['𠮷野'], 'ja', ['^𠮷', '^𠮷野', '𠮷', '野', '𠮷野', '^吉', '^吉野', '吉', '吉野']],
  [['삼성'], 'ko', ['^삼', '^삼성', '삼', '성', '삼성']],
  [['', '…'], null, ['-']],
  [[], null, ['-']],
])('the pieces of %j (%s)', (texts, language, grams) => {
  expect(gramsOf(texts, language)).toEqual(grams);
});

test.each([
  ['h', ['^h']],
  ['hi', ['^hi']],
  ['hit', ['^hi', 'hit']],
  ['hita', ['^hita']],
  ['hitac', ['^hita', 'tac']],
  ['hitachi', ['^hitach', 'chi']],
  ['hitachiworks', ['^hitachiw', 'iwo', 'ork', 'rks']],
  ['日', ['^日']],
  ['日立', ['^日立']],
  ['日立製作所', ['^日立', '立製', '作所']],
  ['𠮷野家', ['^𠮷野', '野家']],
])('the pieces of what begins with %s', (part, grams) => {
  expect(gramsOfBeginning(part)).toEqual(grams);
  expect(gramsOf([`${part}x`, part])).toEqual(expect.arrayContaining(grams));
});

test('a text is its words in every spelling, each once', () => {
  const { searchText } = searchColumns(['Müller & Söhne GmbH', { text: '深圳', language: 'zh' }]);
  expect(searchText).toBe(' muller sohne gmbh and 深圳 shenzhen shen zhen');
  expect(searchColumns(['Tanaka@kura.example']).searchText).toBe(' tanaka@kura.example tanaka kura example');
  expect(searchColumns(['L’Oréal']).searchText).toBe(' l oreal loreal');
});

/** Whether a record with these texts is found: by the index and by the text, as the database does. */
function finds(q: string, texts: Parameters<typeof searchColumns>[0]): boolean {
  const { searchGrams, searchText } = searchColumns(texts);
  return gramsOfQuery(q).some(
    ({ grams, patterns }) =>
      grams.every((gram) => searchGrams.includes(gram)) &&
      patterns.every((pattern) => searchText.includes(pattern.slice(1, -1).replace(/\\(.)/g, '$1'))),
  );
}

const hitachi = [{ text: '株式会社日立', language: 'ja' }, 'Hitachi, Ltd.'];
const reading = [
  { text: '日立', language: 'ja' },
  { text: 'ひたち', language: 'ja' },
];
const shenzhen = [{ text: '深圳某某有限公司', language: 'zh-Hans' }];
const kura = ['くら倉庫', 'Kura Soko K.K.', 'tanaka.misaki@kura-soko.example', '+81312345678', 'K7M2XQ9R'];

test.each<[string, Parameters<typeof searchColumns>[0]]>([
  ['hitachi', hitachi],
  ['HITA', hitachi],
  ['tach', hitachi],
  ['h', hitachi],
  ['hi', hitachi],
  ['ひたち', hitachi],
  ['ヒタチ', hitachi],
  ['ﾋﾀﾁ', hitachi],
  ['株式会社日立', hitachi],
  ['㈱日立', hitachi],
  ['日立 株式会社', hitachi],
  ['株式会社', hitachi],
  ['日', hitachi],
  ['Hitachi Co., Ltd.', hitachi],
  ['hitachi 日立', hitachi],
  ['hitachi', reading],
  ['深圳', shenzhen],
  ['shenzhen', shenzhen],
  ['shen zhen', shenzhen],
  ['深', shenzhen],
  ['深圳某某股份有限公司', shenzhen],
  ['müller', ['Müller Maschinen GmbH']],
  ['muller', ['Müller Maschinen GmbH']],
  ['MÜLLER', ['Muller']],
  ['高島', [{ text: '髙島屋', language: 'ja' }]],
  ['髙島', [{ text: '高島屋', language: 'ja' }]],
  ['臺灣', [{ text: '台湾积体电路', language: 'zh-Hans' }]],
  ['toukyou', [{ text: 'トウキョウ', language: 'ja' }]],
  ['とうきょう', ['Tokyo Trading']],
  ['kura', kura],
  ['倉庫', kura],
  ['くら倉庫', kura],
  ['k7m2-xq9r', kura],
  ['K7M2 XQ9R', kura],
  ['Ｋ７Ｍ２ＸＱ９Ｒ', kura],
  ['k7m2', kura],
  ['k7m2-xq', kura],
  ['naka.mis', kura],
  ['ki@kura', kura],
  ['@kura-soko', kura],
  ['tanaka.misaki@kura-soko.example', kura],
  ['kura-soko.example', kura],
  ['+81 3 1234', kura],
  ['03-1234-5678', kura],
  ['０３－１２３４', kura],
  ['(03) 1234', kura],
  ['5678', kura],
  ['+31 (0)20 555', ['+31205550100']],
  ["l'oréal", ['L’Oréal N.V.']],
  ['loreal', ['L’Oréal N.V.']],
  ["d'euro", ["Extension d'Eurotown"]],
  ['johnson & johnson', ['Johnson & Johnson']],
  ['co-op', ['Coop Nederland']],
  ['asml bv', ['ASML Netherlands B.V.']],
  ['50%', ['50% of a plot']],
])('%s finds %j', (q, texts) => {
  expect(finds(q, texts)).toBe(true);
});

test.each<[string, Parameters<typeof searchColumns>[0]]>([
  ['深川', shenzhen],
  ['立日', hitachi],
  ['it', hitachi],
  ['hitachi mitsui', hitachi],
  ['日立建機', hitachi],
  ['lleer', ['Müller']],
  ['5678 9', kura],
  ['tanaka@kura', kura],
  ['t_naka.misaki@', kura],
  ['anan', ['Ananas'.slice(0, 3), 'nan']],
])('%s does not find %j', (q, texts) => {
  expect(finds(q, texts)).toBe(false);
});

test.each(['', ' ', '…', '@', '%%', '　'])('by %j nothing can be found', (q) => {
  expect(gramsOfQuery(q)).toEqual([]);
});

test('a long query is cut, never refused', () => {
  const [reading] = gramsOfQuery(`${'a'.repeat(5000)} ${'word '.repeat(50)}`);
  expect(reading?.grams.length).toBeLessThan(30);
});
