import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from './policy.ts';

const policy = (side: 'public' | 'desk', secure = false) =>
  contentSecurityPolicy({ nonce: 'abc', side, secure }).split('; ');

describe('the content security policy', () => {
  test('lets no script and no inline style onto a public page', () => {
    expect(policy('public')).toEqual(expect.arrayContaining(["script-src 'none'", "style-src-attr 'none'"]));
    expect(policy('public').join()).not.toContain('abc');
  });

  test('lets the desk run scripts with the nonce of the answer alone', () => {
    expect(policy('desk')).toContain("script-src 'nonce-abc'");
    expect(policy('desk')).toContain("style-src-attr 'unsafe-inline'");
  });

  test.each(['public', 'desk'] as const)(
    'allows nothing by default on the %s side, and no other origin',
    (side) => {
      expect(policy(side)[0]).toBe("default-src 'none'");
      expect(policy(side).join()).not.toMatch(/https?:|\*|unsafe-eval/);
      expect(policy(side)).toEqual(expect.arrayContaining(["frame-ancestors 'none'", "base-uri 'none'"]));
    },
  );

  test('asks for https only where the page itself came by it', () => {
    expect(policy('public')).not.toContain('upgrade-insecure-requests');
    expect(policy('public', true)).toContain('upgrade-insecure-requests');
  });
});
