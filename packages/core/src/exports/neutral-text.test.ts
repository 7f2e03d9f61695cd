import { expect, test } from 'vitest';
import { neutralised, unneutralised } from './index.ts';

test.each(['=1+1', '+31 20 123', '-1', '@x', '\t=1', '\rx', '＝1', "'=1", "''+1"])(
  '%j does no harm in a spreadsheet, and comes back as it was',
  (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
    expect(unneutralised(neutralised(text))).toBe(text);
  },
);

test.each(['', 'Kavel', "'s-Gravenhage", 'a=1', "'", '1-1', '日立'])('%j is left as it is', (text) => {
  expect(neutralised(text)).toBe(text);
  expect(unneutralised(text)).toBe(text);
});
