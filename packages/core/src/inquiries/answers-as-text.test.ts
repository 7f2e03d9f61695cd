import { expect, test } from 'vitest';
import { answersAsText } from './answers-as-text.ts';

test('a line an answer, under the form’s labels; paragraphs stand apart', () => {
  const text = answersAsText(
    [
      { question: 'floorArea', text: '3,000～4,500 坪' },
      { question: 'message', text: '開設したいと考えております。\n\nご紹介いただけますか。' },
      { question: 'contactName', text: '森 春香' },
    ],
    'ja',
  );
  expect(text).toBe(`床面積：3,000～4,500 坪

お問い合わせ内容：
開設したいと考えております。

ご紹介いただけますか。

お名前：森 春香`);
});

test('what stands last has nothing behind it', () => {
  const rows = [
    { question: 'contactName', text: 'J. de Lier' },
    { question: 'files', text: 'a.pdf (0,5 kB)\nb.pdf (1,2 MB)' },
  ] as const;
  expect(answersAsText(rows, 'nl')).toBe('Uw naam: J. de Lier\n\nBestanden:\na.pdf (0,5 kB)\nb.pdf (1,2 MB)');
});

test('a label that asks has its answer without a colon', () => {
  const rows = [{ question: 'appointment', text: '-' }] as const;
  expect(answersAsText(rows, 'nl')).toBe('Wilt u een afspraak? -');
  expect(answersAsText(rows, 'zh')).toBe('是否希望会面？-');
});
