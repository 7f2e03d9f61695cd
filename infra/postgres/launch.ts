import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * How a PostgreSQL program is started: as whom, and through `setpriv` where there is one.
 */
export type Launcher = (program: string, args: string[]) => ChildProcess;

/**
 * PostgreSQL refuses to run as root: there its programs run as the user `postgres`, who is
 * created when absent and gets the data folder.
 */
export function launcherFor(dataDir: string): Launcher {
  const asRoot = process.getuid?.() === 0;
  const owner = asRoot ? postgresUser() : undefined;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (owner) {
    chownSync(dataDir, owner.uid, owner.gid);
    chmodSync(dataDir, 0o700);
  }
  const setpriv = findOnPath('setpriv');
  return (program, args) => {
    if (!setpriv) return spawn(program, args, { ...owner, stdio: ['ignore', 'pipe', 'pipe'] });
    return spawn(setpriv, [...privileges(owner), program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
}

/**
 * The kernel ends the server when this process dies, even by kill -9. And a clone in a folder
 * that only root may enter (mktemp -d, /root) is still within reach of the user `postgres`.
 */
function privileges(owner: { uid: number; gid: number } | undefined): string[] {
  const endsWithUs = ['--pdeathsig', 'INT'];
  if (!owner) return endsWithUs;
  return [
    ...endsWithUs,
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    return { uid: id('-u'), gid: id('-g') };
  }
}

function findOnPath(name: string): string | undefined {
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
