import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/web/{app,server}/**/*.test.{ts,tsx}',
      'prisma/seed/**/*.test.ts',
      'infra/**/*.test.ts',
      'tests/{integration,load}/**/*.test.ts',
    ],
    globalSetup: 'infra/test/global-setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // An error nobody caught, or a test that asserts nothing, is a failure.
    dangerouslyIgnoreUnhandledErrors: false,
    expect: { requireAssertions: true },
  },
});
