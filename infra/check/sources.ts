import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.ts';

const CODE = /\.(ts|tsx|mjs|css|prisma|sh)$/;
const GENERATED = /\.gen\.ts$|^prisma\/migrations\//;

export type Source = { path: string; text: string };

/** Every file of code that people write, tracked or about to be; not what is generated. */
export function sources(): Source[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', list, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => CODE.test(path) && !GENERATED.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
