import { expect, test } from 'vitest';
import { isUscc } from './uscc.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

test('of the 31 check characters exactly one is right, whatever the code, 0 among them', () => {
  const right = Array.from({ length: 200 }, (_, number) => {
    const front = `91310000MA1K${String(number).padStart(5, '0')}`;
    const fitting = Array.from(alphabet).filter((check) => isUscc(front + check));
    expect(fitting).toHaveLength(1);
    return fitting[0];
  });
  expect(new Set(right).size).toBe(31);
});

test.each(['', '0', '91110000600037341', '91110000600037341L0', '9111000060003734IL', '00000000000000000S'])(
  '%j is none',
  (value) => {
    expect(isUscc(value)).toBe(false);
  },
);
