// `npm run generate`: brings every generated file up to date with what it is generated from.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLockfile } from './check/lockfile.ts';
import { currentSpec, SPEC, TYPES, typesOf } from './check/openapi.ts';
import { DICTIONARY, writeDataDictionary } from './docs/data-dictionary.ts';
import { root } from './paths.ts';
import { turbo } from './start/build.ts';

await turbo(['generate']);
const added = completeLockfile();
if (added > 0) console.info(`package-lock.json: ${added} packages of other platforms added`);

const spec = await currentSpec();
writeFileSync(join(root, SPEC), spec);
writeFileSync(join(root, TYPES), await typesOf(spec));
writeDataDictionary();
console.info([SPEC, TYPES, DICTIONARY].join('\n'));
process.exit(0);
