import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program, if it is installed. */
export function findOnPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/**
 * Wraps a command in `setpriv` where there is one (Linux), so that the kernel interrupts the
 * program when this process dies, even by kill -9. `flags` are further flags of setpriv.
 */
export function dieWithUs(program: string, args: string[], flags: string[] = []): [string, string[]] {
  const setpriv = findOnPath('setpriv');
  if (!setpriv) return [program, args];
  return [setpriv, ['--pdeathsig', 'INT', ...flags, program, ...args]];
}
