import { expect, test } from 'vitest';
import type { ImportNoun } from './import.codes.ts';
import { fieldsOf, guessMapping, isDateField } from './import.fields.ts';

test.each<[ImportNoun, string, string]>([
  ['organisations', 'Company Name|Country|Website|KvK-number', 'name country website identifier'],
  ['organisations', 'COMPANY_NAME|country code|URL|Industry', 'name country website sector'],
  [
    'organisations',
    'Bedrijfsnaam|Land|Web-site|KvK nummer|Gemeente|Relatiebeheerder',
    'name country website identifier municipality accountManager',
  ],
  [
    'organisations',
    '会社名|英文社名|国名|ホームページ|法人番号|業種',
    'name latinName country website identifier sector',
  ],
  [
    'organisations',
    '公司名称|英文名|国家|网址|统一社会信用代码|行业',
    'name latinName country website identifier sector',
  ],
  [
    'organisations',
    '公司名稱|英文名稱|國家|網址|統一社會信用代碼|行業',
    'name latinName country website identifier sector',
  ],
  ['organisations', 'Ｎａｍｅ|Name|Remarks|', 'name - - -'],
  [
    'contacts',
    'Full name|Job title|E-mail address|Phone|Company|Opt-in|Consent date|Left on',
    'name jobTitle email telephone organisationName consent consentOn leftOn',
  ],
  [
    'contacts',
    'Naam|Functie|E-mailadres|Mobiel|Werkgever|Toestemming|Bron van toestemming|Uit dienst',
    'name jobTitle email telephone organisationName consent consentSource leftOn',
  ],
  [
    'contacts',
    '氏名|フリガナ|役職|メールアドレス|電話番号|会社名|同意|退職日',
    'name nameReading jobTitle email telephone organisationName consent leftOn',
  ],
  [
    'contacts',
    '姓名|拼音|职位|邮箱|手机|公司|时区|离职日期',
    'name nameReading jobTitle email telephone organisationName timeZone leftOn',
  ],
])('%s: %s', (noun, columns, fields) => {
  const guessed = guessMapping(noun, columns.split('|')).map((field) => field ?? '-');
  expect(guessed.join(' ')).toBe(fields);
});

test('a column of one field is guessed once, and only fields of the noun are', () => {
  expect(guessMapping('organisations', ['Name', 'Company', 'E-mail'])).toEqual(['name', null, null]);
});

test.each([
  'Name|Latin name|Kinds|Country|Website|Registration number|Sector|Clusters|Municipality|Account manager',
  'Naam|Naam in Latijns schrift|Soorten|Land|Website|Registernummer|Sector|Clusters|Gemeente|Accountmanager',
])('the columns of an export are known again: %s', (columns) => {
  expect(guessMapping('organisations', columns.split('|'))).toEqual(fieldsOf('organisations'));
});

test('the fields that hold a day', () => {
  expect(fieldsOf('contacts').filter(isDateField)).toEqual(['consentOn', 'leftOn']);
  expect(fieldsOf('organisations').filter(isDateField)).toEqual([]);
});
