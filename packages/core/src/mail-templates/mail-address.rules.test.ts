import { expect, test } from 'vitest';
import { type FormsOfAddress, formsOfAddress, locales } from '../code-lists/index.ts';
import { addressed } from './mail-address.rules.ts';

test.each([
  ['en', 'Kim Lee', { en: 'ms' }, 'Ms Kim Lee'],
  ['en', 'Dr Kim Lee', { en: 'ms' }, 'Dr Kim Lee'],
  ['nl', 'Kim de Boer', { nl: 'dhr' }, 'heer Kim de Boer'],
  ['nl', 'Kim de Boer', { nl: 'mw' }, 'mevrouw Kim de Boer'],
  ['nl', 'Kim de Boer', { en: 'ms' }, 'Kim de Boer'],
  ['ja', '田中 美咲', { ja: 'sensei' }, '田中 美咲 先生'],
  ['ja', '田中 美咲', { ja: 'sama' }, '田中 美咲 様'],
  ['ja', '田中 美咲', {}, '田中 美咲 様'],
  ['zh', '王建国', { zh: 'zong' }, '王总'],
  ['zh', '欧阳建国', { zh: 'zong' }, '欧阳总'],
  ['zh', 'Kenji Sato', { zh: 'zong' }, 'Kenji Sato总'],
  ['zh', '王建国', { zh: 'xiansheng' }, '王建国先生'],
  ['zh', '李敏', { zh: 'nushi' }, '李敏女士'],
  ['zh', '李敏', {}, '李敏'],
] as const)('in %s %s, known as %j: %s', (language, name, forms: FormsOfAddress, expected) => {
  expect(addressed(name, language, null, forms)).toBe(expected);
});

test('a form that is known wins over what a job title says', () => {
  expect(addressed('佐藤 健', 'ja', '弁護士', { ja: 'sama' })).toBe('佐藤 健 様');
});

test.each(locales.flatMap((language) => formsOfAddress[language].map((form) => [language, form] as const)))(
  'in %s the form %s has its words',
  (language, form) => {
    expect(addressed('Kim', language, null, { [language]: form })).not.toBe('Kim');
  },
);
