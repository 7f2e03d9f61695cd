import { expect, test } from 'vitest';
import type { PlanPage } from './plan.server.ts';
import { ownWords, startingWords } from './starting-words.ts';

type Template = PlanPage['templates'][number];

const template = (key: string, language: string) =>
  ({ id: `${key}-${language}`, key, language, subject: `Subject of ${key}`, text: key }) as Template;

const afterCall = template('follow-up-after-call', 'ja');
const checkingIn = template('follow-up-checking-in', 'ja');
const empty = { templateId: '', subject: '', text: '' };

test.each([
  ['the text that supposes no meeting', [afterCall, checkingIn], 'ja', checkingIn.id],
  ['nothing where it is not in the language', [afterCall, checkingIn], 'zh', ''],
  ['nothing where it is not there', [afterCall], 'ja', ''],
])('a follow-up begins with %s', (_what, templates, language, templateId) => {
  const words = startingWords({ templates, former: null, typed: undefined, contact: { language } });
  expect(words.templateId).toBe(templateId);
});

test.each([
  ['nothing of an unchanged template', {}, empty],
  ['a text that was changed', { text: 'mine' }, { ...empty, text: 'mine' }],
  ['a subject that was changed', { subject: 'mine' }, { ...empty, subject: 'mine' }],
])('writing it oneself keeps %s', (_what, changed, kept) => {
  const { id, subject, text } = checkingIn;
  expect(ownWords({ templateId: id, subject, text, ...changed }, checkingIn)).toEqual(kept);
});

test('words without a template are all kept', () => {
  const words = { templateId: '', subject: 'mine', text: 'mine too' };
  expect(ownWords(words, undefined)).toEqual(words);
});
