import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { locales } from './locales.ts';
import { messagesIn } from './messages.ts';

function flatten(messages: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(name, value);
    else for (const [inner, text] of flatten(value, name)) found.set(inner, text);
  }
  return found;
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+/g))].sort().join(' ');
const english = flatten(messagesIn('en'));

describe.each(locales)('the words in %s', (locale) => {
  const words = flatten(messagesIn(locale));

  test('are there for everything that English has, and nothing else', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('have the same variables as in English', () => {
    const wrong = [...words].filter(
      ([key, text]) => placeholders(text) !== placeholders(english.get(key) ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  test('are never empty, never begin or end in a space, and can be read as messages', () => {
    const messages = { all: Object.fromEntries(numbered(words)) };
    const t = createTranslator({ locale, messages, namespace: 'all', onError });
    for (const [index, text] of [...words.values()].entries()) {
      expect(text, text).toBe(text.trim());
      expect(t(`m${index}` as never, sample(text) as never), text).toMatch(/\S/);
    }
  });
});

const sample = (text: string) =>
  Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 1]));

function onError(error: Error): never {
  throw error;
}

const numbered = (words: Map<string, string>) =>
  [...words.values()].map((text, index): [string, string] => [`m${index}`, text]);

test.each(['nl', 'ja', 'zh'] as const)('no sentence in %s was left in English', (locale) => {
  const words = flatten(messagesIn(locale));
  const same = [...english].filter(([key, text]) => /\w \w/.test(text) && words.get(key) === text);
  expect(same.map(([key]) => key)).toEqual([]);
});
