import { turbo } from '../start/build.ts';
import type { Check } from './check.ts';
import { command, problemsOf } from './command.ts';
import { dictionary } from './dictionary.ts';
import { wrongImports } from './imports.rules.ts';
import { lockfile } from './lockfile.ts';
import { migrations } from './migrations.ts';
import { openapi } from './openapi.ts';
import { sizes } from './sizes.ts';
import { sources } from './sources.ts';
import { suppressions } from './suppressions.ts';

const format: Check = {
  name: 'format and lint',
  run: async () =>
    problemsOf(await command('biome', ['ci', '--error-on-warnings', '--colors=off', '--max-diagnostics=20'])),
};

const types: Check = {
  name: 'types',
  run: () =>
    turbo(['typecheck'], ['--continue', '--log-prefix=none']).then(
      () => [],
      ({ stdout, message }) => (stdout ? errorsIn(stdout) : [message]),
    ),
};

const unused: Check = {
  name: 'nothing unused',
  run: async () => problemsOf(await command('knip', ['--no-progress'])),
};

const imports: Check = {
  name: 'import boundaries',
  run: async () => sources().flatMap(wrongImports),
};

/** Every check of `npm run check`, the slow ones first. */
export const allChecks: Check[] = [
  migrations,
  types,
  openapi,
  format,
  unused,
  sizes,
  imports,
  suppressions,
  lockfile,
  dictionary,
];

/** The compiler's lines, without npm's and Turborepo's frame; all of it when it was not the compiler. */
function errorsIn(output: string): string[] {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const errors = lines.filter((line) => line.includes('error TS'));
  return errors.length > 0 ? errors : lines;
}
