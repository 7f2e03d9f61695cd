import { expect, test } from 'vitest';
import type { FieldError } from '../errors.ts';
import { languageOfName } from './name-language.ts';
import { type OrganisationTexts, organisationColumns } from './organisation.rules.ts';

function columnsOf(given: OrganisationTexts, country = 'JP') {
  const refusals: FieldError[] = [];
  const columns = organisationColumns(given, country, refusals);
  return { columns, refused: refusals.map(({ pointer, code }) => `${pointer} ${code}`) };
}

test.each([
  ['くらロジスティクス', 'JP', 'ja'],
  ['株式会社日立製作所', 'JP', 'ja'],
  ['腾讯控股有限公司', 'CN', 'zh-Hans'],
  ['台積電', 'TW', 'zh-Hant'],
  ['匯豐', 'HK', 'zh-Hant'],
  ['삼성전자', 'KR', 'ko'],
  ['大和ハウス', 'NL', 'ja'],
  ['Hitachi, Ltd.', 'JP', null],
  ['Газпром', 'RU', null],
])('%s of %s is written in %s', (name, country, language) => {
  expect(languageOfName(name, country)).toBe(language);
});

test('a name is tidied, and brings its language and what it is compared by', () => {
  expect(columnsOf({ name: ' ㈱日立　製作所 ' }).columns).toEqual({
    name: '㈱日立 製作所',
    normalisedName: '日立製作所',
    nameLanguage: 'ja',
  });
});

test('a language that is said stays', () => {
  expect(columnsOf({ name: '日立', nameLanguage: 'zh-Hant' }).columns.nameLanguage).toBe('zh-Hant');
});

test('a website brings the domain that tells the company, a shared host none', () => {
  const { columns } = columnsOf({ website: 'ｗｗｗ.kura.example/ja' });
  expect(columns).toEqual({ website: 'www.kura.example/ja', websiteDomain: 'kura.example' });
  expect(columnsOf({ website: 'facebook.com/kura' }).columns.websiteDomain).toBeNull();
  expect(columnsOf({ website: ' ' }).columns).toEqual({ website: null, websiteDomain: null });
});

test.each<[string, OrganisationTexts, string[]]>([
  ['a name of nothing', { name: ' \u200b' }, ['/name required']],
  ['a website without a domain', { website: 'we have none' }, ['/website website']],
  ['two faults at once', { name: '', website: '?' }, ['/name required', '/website website']],
])('%s is refused by its field', (_what, given, refused) => {
  expect(columnsOf(given).refused).toEqual(refused);
});

test('what is not given is neither checked nor touched', () => {
  expect(columnsOf({})).toEqual({ columns: {}, refused: [] });
  expect(columnsOf({ latinName: ' Ｋｕｒａ ' }).columns).toEqual({ latinName: 'Kura' });
});
