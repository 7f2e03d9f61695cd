import { describe, expect, test } from 'vitest';
import { render, variablesIn } from './mail-template.rules.ts';

const values = { name: '田中 美咲', reference: 'K7MN4PQR', empty: '  ' };

describe('render', () => {
  test.each([
    ['Dear {{name}},', 'Dear 田中 美咲,'],
    ['{{ name }} and {{name}}', '田中 美咲 and 田中 美咲'],
    ['｛｛ｎａｍｅ｝｝様', '田中 美咲様'],
    ['{name} and {{{reference}}}', '{name} and {K7MN4PQR}'],
    ['no variables', 'no variables'],
  ])('%s', (text, expected) => {
    expect(render({ subject: 'S', text }, values)).toEqual({ subject: 'S', text: expected, missing: [] });
  });

  test.each([
    ['{{unknown}}', 'unknown'],
    ['{{empty}}', 'empty'],
    ['{{}}', ''],
    ['{{not a name}}', 'not a name'],
    ['{{toString}}', 'toString'],
  ])('%s has no value: it stays in the text and is told', (text, variable) => {
    expect(render({ subject: 'S', text }, values)).toEqual({
      subject: 'S',
      text,
      missing: [{ variable, pointer: '/text' }],
    });
  });

  test('each missing variable is told once, where it stands first', () => {
    const { missing } = render({ subject: '{{a}}', text: '{{b}} {{a}} {{b}}' }, values);
    expect(missing).toEqual([
      { variable: 'a', pointer: '/subject' },
      { variable: 'b', pointer: '/text' },
    ]);
  });

  test('braces in a value are words, not variables', () => {
    expect(render({ subject: 'S', text: '{{a}}' }, { a: '{{reference}}', reference: 'no' }).text).toBe(
      '{{reference}}',
    );
  });

  test('a line break in a value does not get into the subject', () => {
    expect(render({ subject: 'About {{a}}', text: '' }, { a: 'one\r\nBcc: two' }).subject).toBe(
      'About one Bcc: two',
    );
  });
});

test('the variables of a template, in order, each once', () => {
  expect(variablesIn({ subject: '{{b}}', text: '{{a}} {{b}} ｛｛c｝｝' })).toEqual(['b', 'a', 'c']);
});
