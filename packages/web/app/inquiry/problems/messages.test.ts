import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { problemMessages } from './messages/index.ts';

/** What can be wrong with one question only, or with a file, is said with the name of that. */
const namesItself = /^(required|email|telephone|website|time-zone|file-.*|too-many-files)$/;

test.each(locales)('a line of the summary in %s names its field', (locale) => {
  const nameless = Object.entries(problemMessages[locale]).filter(
    ([code, text]) => !namesItself.test(code) && !String(text).includes('{label}'),
  );
  expect(nameless).toEqual([]);
});

test('sentences in Japanese end with 。', () => {
  const { required, ...others } = problemMessages.ja;
  const open = [...Object.values(required), ...Object.values(others)].filter((text) => !text.endsWith('。'));
  expect(open).toEqual([]);
});
