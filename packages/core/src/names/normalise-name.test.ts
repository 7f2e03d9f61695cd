import { expect, test } from 'vitest';
import { foldForComparing } from './fold.ts';
import { normaliseName } from './normalise-name.ts';

test.each([
  ['株式会社日立製作所', '日立製作所'],
  ['日立製作所株式会社', '日立製作所'],
  ['株式会社　日立　製作所', '日立製作所'],
  ['㈱日立', '日立'],
  ['（株）日立', '日立'],
  ['日立(株)', '日立'],
  ['有限会社カベル', 'カベル'],
  ['㈲ｶﾍﾞﾙ', 'カベル'],
  ['合同会社カベル・ロジスティクス', 'カベルロジスティクス'],
  ['华为技术有限公司', '华为技术'],
  ['比亚迪股份有限公司', '比亚迪'],
  ['台灣積體電路製造股份有限公司', '台灣積體電路製造'],
  ['华为技术（中国）有限公司', '华为技术中国'],
  ['삼성전자 주식회사', '삼성전자'],
  ['(주)카벨 물류', '카벨 물류'],
  ['Hitachi, Ltd.', 'hitachi'],
  ['Hitachi K.K.', 'hitachi'],
  ['ＨＩＴＡＣＨＩ　Ｋ．Ｋ．', 'hitachi'],
  ['KK Hitachi', 'hitachi'],
  ['Kabushiki Kaisha Hitachi', 'hitachi'],
  ['Kavel Logistics Co., Ltd.', 'kavel logistics'],
  ['Kavel Logistics Co.,Ltd', 'kavel logistics'],
  ['Kavel Logistics Company Limited', 'kavel logistics'],
  ['Kavel Logistics Europe B.V.', 'kavel logistics europe'],
  ['Kavel Logistics Europe b. v.', 'kavel logistics europe'],
  ['Kavel N.V.', 'kavel'],
  ['Stichting Kavel', 'kavel'],
  ['Kavel Inc.', 'kavel'],
  ['Kavel Corp', 'kavel'],
  ['Kavel Pte. Ltd.', 'kavel'],
  ['Kavel Sdn. Bhd.', 'kavel'],
  ['PT Kavel Tbk', 'kavel'],
  ['Müller GmbH & Co. KG', 'muller'],
  ['Société Kavel S.A.', 'societe kavel'],
  ['Kavel S.p.A.', 'kavel'],
  ['Kavel sp. z o.o.', 'kavel'],
  ['Kavel A/S', 'kavel'],
  ['Smørrebrød ApS', 'smorrebrod'],
  ['Straße AG', 'strasse'],
  ['J.P. Kavel', 'jp kavel'],
  ["Kavel's & Zonen", 'kavels and zonen'],
  ['Booking.com B.V.', 'booking com'],
  ['Colossi', 'colossi'],
  ['Bvlgari', 'bvlgari'],
  ['Company', 'company'],
  ['株式会社', '株式会社'],
  ['ガス', 'ガス'],
  ['', ''],
])('%j is compared as %j', (name, normalised) => {
  expect(normaliseName(name)).toBe(normalised);
});

test('what is normalised stays as it is', () => {
  for (const name of ['Müller GmbH & Co. KG', '㈱日立', 'Kavel Logistics Co., Ltd.', '(주)카벨 물류']) {
    expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
  }
});

test.each([
  ['ÉCOLE', 'ecole'],
  ['が', 'が'],
  ['ＡＢＣ', 'abc'],
  ['한국', '한국'],
])('foldForComparing(%j) is %j', (text, folded) => {
  expect(foldForComparing(text)).toBe(folded);
});
