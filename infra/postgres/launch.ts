import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { dieWithUs, findOnPath } from '../die-with-us.ts';

/** How a PostgreSQL program is started: as whom, and so that it does not outlive us. */
export type Launcher = (program: string, args: string[]) => ChildProcess;

type Owner = { uid: number; gid: number };

/**
 * Makes the data folder. PostgreSQL refuses to run as root: there its programs run as the user
 * `postgres`, who is created when absent and owns the folder.
 */
export function launcherFor(dataDir: string): Launcher {
  const owner = process.getuid?.() === 0 ? postgresUser() : undefined;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (owner) {
    chownSync(dataDir, owner.uid, owner.gid);
    chmodSync(dataDir, 0o700);
  }
  return (program, args) => {
    const [command, rest] = dieWithUs(program, args, owner ? becoming(owner, dataDir) : []);
    // setpriv changes the user itself: Node must not do so before it.
    const user = owner && !findOnPath('setpriv') ? owner : {};
    return spawn(command, rest, { ...user, stdio: ['ignore', 'pipe', 'pipe'] });
  };
}

/**
 * Becomes the user `postgres`. Where folders on the way may be entered by root only (a clone in
 * /root or made by mktemp -d), that user keeps the right to pass them.
 */
function becoming({ uid, gid }: Owner, dataDir: string): string[] {
  const user = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  if ([dirname(dataDir), import.meta.dirname].every(isOpenToAll)) return user;
  // PostgreSQL asks access(2) about its own programs, which answers without the right unless
  // changing the user leaves it alone (the secure bit).
  const passing = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return [...user, ...passing, '--securebits=+no_setuid_fixup'];
}

function isOpenToAll(folder: string): boolean {
  const passable = (statSync(folder).mode & 0o001) !== 0;
  return passable && (dirname(folder) === folder || isOpenToAll(dirname(folder)));
}

function postgresUser(): Owner {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    return { uid: id('-u'), gid: id('-g') };
  }
}
