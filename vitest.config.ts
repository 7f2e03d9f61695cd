import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes begins first: at the end it would run alone. */
const longest = [
  'packages/jobs/src/crash/',
  'packages/jobs/src/imports.test.ts',
  'infra/schema-engine/',
  'tests/load/',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => longest.some((path) => moduleId.includes(path));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

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
    // Files share what they import, not what they do: each has a database of its own. Loading it anew for each file
    // took more than half of the time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // An error nobody caught, or a test that asserts nothing, is a failure.
    dangerouslyIgnoreUnhandledErrors: false,
    expect: { requireAssertions: true },
  },
});
