import { expect, test } from 'vitest';
import { type Template, textsIn } from './texts-in.ts';

const template = (key: string, language: string, name: string) =>
  ({ key, language, name, purpose: 'answer' }) as Template;

test('templates of one key are one text, called by its English name where it has one', () => {
  const texts = textsIn([
    template('first-answer', 'ja', '最初の回答'),
    template('first-answer', 'en', 'First answer'),
    template('thanks', 'nl', 'Bedankt'),
  ]);
  expect(texts.map(({ key, name, templates }) => [key, name, templates.length])).toEqual([
    ['first-answer', 'First answer', 2],
    ['thanks', 'Bedankt', 1],
  ]);
});
