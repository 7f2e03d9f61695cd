import { expect, test } from 'vitest';
import { hashPassword, newOneTimePassword, passwordLength, verifyPassword } from './password.ts';

test('a hash is argon2id at OWASP’s cost, and never the same twice', async () => {
  const [one, other] = await Promise.all([hashPassword('an open door'), hashPassword('an open door')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(other).not.toBe(one);
});

test('the password is known again, in whatever width it was typed, and no other is', async () => {
  const hash = await hashPassword('ｐａｓｓ１２３４ 東京ﾄﾞｱ');
  expect(await verifyPassword(hash, 'pass1234 東京ドア')).toBe(true);
  expect(await verifyPassword(hash, 'Pass1234 東京ドア')).toBe(false);
});

test('a one-time password can be read out and is long enough', () => {
  const made = new Set(Array.from({ length: 100 }, newOneTimePassword));
  expect(made.size).toBe(100);
  for (const password of made) {
    expect(password).toMatch(/^([abcdefghjkmnpqrstuvwxyz2-9]{4}-){3}[abcdefghjkmnpqrstuvwxyz2-9]{4}$/);
    expect(password.length).toBeGreaterThanOrEqual(passwordLength.min);
  }
});
