import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../paths.ts';

const CODE = '**/*.{ts,tsx,mjs,css,prisma,sh}';
const NOT_OURS = new Set(['node_modules', '.git', '.data', '.turbo', '.react-router', 'build', 'migrations']);
const GENERATED = /\.gen\.ts$|^prisma\/client\//;

export type Source = { path: string; text: string };

/** Every file of code that people write; not what is installed, built or generated. */
export function sources(): Source[] {
  return globSync(CODE, { cwd: root, exclude: (path) => NOT_OURS.has(path.split(sep).at(-1) ?? '') })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !GENERATED.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
