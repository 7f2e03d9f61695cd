import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { deskMessagesIn } from './messages.server.ts';

function flatten(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    const name = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[name, value]] : flatten(value, name);
  });
}

const english = flatten(deskMessagesIn('en'));
const dutch = new Map(flatten(deskMessagesIn('nl')));
/** `{name}`, `{name, plural, …}` and `<tag>`, but not the words of a plural's cases: `other {them}`. */
const variables = (text: string) =>
  [...new Set(text.match(/(?<!(?:zero|one|two|few|many|other|=\d+) ?)\{\w+(?=[,}])|<\w+>/g))]
    .sort()
    .join(' ');

test('Dutch says what English says, with the same variables', () => {
  expect([...dutch.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  const wrong = english.filter(([key, text]) => variables(text) !== variables(dutch.get(key) ?? ''));
  expect(wrong).toEqual([]);
});

test.each(['en', 'nl'] as const)('every message in %s can be read', (locale) => {
  const words = flatten(deskMessagesIn(locale));
  const all = Object.fromEntries(words.map(([, text], place) => [`m${place}`, text]));
  const onError = (error: Error) => {
    throw error;
  };
  const t = createTranslator({ locale, messages: { all }, namespace: 'all', onError });
  for (const [place, [key, text]] of words.entries()) {
    const values = Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 1]));
    const tags = Object.fromEntries([...text.matchAll(/<(\w+)>/g)].map(([, name]) => [name, () => 'x']));
    expect(String(t.rich(`m${place}` as never, { ...values, ...tags } as never)), key).toMatch(/\S/);
    expect(text, key).toBe(text.trim());
  }
});

test.each(['en', 'nl'] as const)(
  'filing an inquiry is called alike on the menu and on its page, in %s',
  (locale) => {
    const { desk, filing } = deskMessagesIn(locale);
    expect([desk.new.inquiry, filing.act]).toEqual([filing.title, filing.title]);
  },
);
