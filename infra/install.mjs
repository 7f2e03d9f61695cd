import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs `npm ci` unless node_modules holds what package-lock.json asks for. Ends the process with
 * npm's own words when it fails.
 * @param {string} root
 */
export function ensureInstalled(root) {
  const lockfile = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules/.kavel-install');
  const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!installedByHand(root, lockfile)) {
    console.info('Installing packages, once (a minute or two)…');
    const npm = process.env.npm_execpath;
    const [program, ...before] = npm ? [process.execPath, npm] : ['npm'];
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync(program, [...before, ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) {
      console.error('The packages could not be installed: see above, and try "npm ci".');
      process.exit(1);
    }
  }
  writeFileSync(stamp, wanted);
}

/** npm writes its hidden lockfile last: if it is not older than ours, an install has finished. */
function installedByHand(root, lockfile) {
  const hidden = join(root, 'node_modules/.package-lock.json');
  return existsSync(hidden) && statSync(hidden).mtimeMs >= statSync(lockfile).mtimeMs - 5_000;
}
