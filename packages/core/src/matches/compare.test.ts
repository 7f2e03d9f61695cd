import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { Identity } from './identity.ts';

const named = (name: string, facts: Partial<Identity> = {}): Identity => ({
  names: [{ name }],
  identifiers: [],
  domains: [],
  ...facts,
});
const kvk = (value: string) => ({ identifiers: [{ scheme: 'kvk', value }] });
const lei = (value: string) => ({ identifiers: [{ scheme: 'lei', value }] });
const domain = (...domains: string[]) => ({ domains });

const told = (one: Identity, other: Identity) => {
  const { band, reasons } = compare(one, other);
  return [band, ...reasons.map(({ code, params }) => [code, ...Object.values(params)].join(' '))];
};

describe('names alone', () => {
  test.each([
    ['Kavel', 'ＫＡＶＥＬ', 'same', 'same-name'],
    ['株式会社日立製作所', '日立製作所', 'same', 'same-after-legal-form 株式会社'],
    ['Kavel B.V.', 'Kavel GmbH & Co. KG', 'same', 'same-after-legal-form B.V., GmbH & Co. KG'],
    ['髙島屋', '高島屋', 'same', 'same-simplified'],
    ['Kavel B.V.', 'Kavel Ltd.', 'same', 'same-after-legal-form B.V., Ltd.'],
    ['華為技術', '华为技术有限公司', 'same', 'same-simplified'],
    ['くら運輸', 'クラ運輸', 'same', 'same-romaji'],
    ['クボタ', 'Kubota Corporation', 'likely', 'same-romaji'],
    ['ヤマハ', 'ﾔﾏﾊ', 'same', 'same-name'],
    ['比亚迪', 'Biyadi', 'likely', 'same-pinyin'],
    ['宏碁', 'Hongqi', 'possible', 'same-pinyin'],
    ['ソフトバンク', 'SoftBank Corp.', 'likely', 'same-sound'],
    ['Müller Werke', 'Mueller Werke', 'same', 'same-umlaut'],
    ['Microsoft', 'Micosoft', 'likely', 'slip-of-spelling microsoft micosoft'],
    ['Kavel Zuidoost Groep', 'Kavel Zuidoost', 'likely', 'differs-by-group-word groep'],
    ['Kavel Groep', 'Kavel', 'possible', 'differs-by-group-word groep'],
    ['Kavel Europe', 'Kavel', 'possible', 'differs-by-place europe'],
    ['Kavel Windkracht', 'Kavel', 'possible', 'differs-by-word windkracht'],
    ['日立', '日立建機', 'possible', 'begins-alike 建機'],
    ['深圳大疆创新科技', '大疆创新科技', 'likely', 'differs-by-place 深圳'],
  ])('%s and %s: %s, %s', (one, other, band, reason) => {
    expect(told(named(one), named(other))).toEqual([band, reason]);
  });

  test.each([
    ['日立製作所', '日立建機'],
    ['Nidec', 'Nitto'],
    ['Visa', 'Vista'],
    ['Sakura Foods', 'Sakura Logistics'],
    ['さくら不動産', 'さくらインターネット'],
    ['北京汽车集团', '广州汽车集团'],
    ['삼성전자', '삼성전기'],
    ['Logistics Europe', 'Logistics Japan'],
    ['Unit 731 Werken', 'Unit 732 Werken'],
    ['Hitachi', '日立'],
  ])('%s and %s: nothing', (one, other) => {
    expect(told(named(one), named(other))).toEqual([null]);
  });
});

test('a B.V. and an N.V. of one name are likely one that changed its form', () => {
  expect(told(named('Kavel B.V.'), named('Kavel N.V.'))).toEqual([
    'likely',
    'same-after-legal-form B.V., N.V.',
    'other-legal-form B.V. N.V.',
  ]);
});

describe('numbers and domains', () => {
  test('a number of one register decides, either way', () => {
    expect(told(named('Océ', kvk('12040679')), named('Canon', kvk('12040679')))).toEqual([
      'same',
      'same-identifier kvk 12040679',
    ]);
    expect(told(named('Kavel', kvk('12345678')), named('Kavel', kvk('87654321')))).toEqual([
      'possible',
      'same-name',
      'other-identifier kvk',
    ]);
  });

  test('an LEI says nothing of another register’s number', () => {
    expect(told(named('Kavel', lei('X')), named('Kavel', kvk('Y')))).toEqual(['same', 'same-name']);
  });

  test.each<[string, Identity, Identity, string | null]>([
    ['lifts a name that is alike', named('Kavel Groep'), named('Kavel'), 'likely'],
    ['speaks for a name that cannot be compared', named('東海発酵'), named('Tokai Fermentation'), 'likely'],
    ['does not make one of two', named('Kavel Foods'), named('Kavel Chemie'), 'possible'],
    ['makes an equal name sure', named('Kavel'), named('Kavel B.V.', { country: 'NL' }), 'same'],
  ])('a shared domain %s', (_what, one, other, band) => {
    const shared = domain('kavel.example');
    expect(compare({ ...one, ...shared }, { ...other, ...shared }).band).toBe(band);
  });

  test.each([
    ['speak against a short name', 'Apollo', 'apollo-doek.example', 'apollo-vlees.example', 'possible'],
    ['are one company’s two of a long name', 'Zonneveld Glastuinbouw', 'zg.example', 'kas.example', 'same'],
    ['that differ in their ending say nothing', 'Apollo', 'apollo.nl', 'apollo.com', 'same'],
  ])('two domains %s', (_what, name, one, other, band) => {
    expect(compare(named(name, domain(one)), named(name, domain(other))).band).toBe(band);
  });

  test('across a border an equal name is only possible', () => {
    expect(told(named('Apollo', { country: 'NL' }), named('Apollo', { country: 'US' }))).toEqual([
      'possible',
      'same-name',
      'other-country NL US',
    ]);
  });
});

test('nothing says nothing', () => {
  expect(compare(named(' '), named(''))).toEqual({ score: 0, band: null, reasons: [] });
});
