import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.ts';
import type { Check } from './check.ts';

type Entry = { version?: string; dev?: boolean; optionalDependencies?: Record<string, string> };
type Lockfile = { packages: Record<string, Entry> };
type Missing = { name: string; version: string; dev: boolean };

const file = join(root, 'package-lock.json');
const SYSTEMS = ['darwin', 'win32', 'windows', 'freebsd', 'openharmony', 'android', 'linux'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', '64'];

/**
 * `npm ci` refuses a lockfile that lacks the optional packages of other platforms, and npm leaves
 * them out where the registry (a mirror, say) does not hold them.
 */
export const lockfile: Check = {
  name: 'lockfile is whole',
  run: async () =>
    missingIn(read()).map(({ name }) => `package-lock.json lacks ${name}: run "npm run generate".`),
};

/** Adds the packages of other platforms that npm left out; answers how many. */
export function completeLockfile(): number {
  const lock = read();
  const missing = missingIn(lock);
  for (const { name, version, dev } of missing) {
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(dev ? { dev } : {}),
      ...{ optional: true, ...platformOf(name) },
    };
  }
  const byPath = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(byPath);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  return missing.length;
}

function read(): Lockfile {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function missingIn({ packages }: Lockfile): Missing[] {
  const installed = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.values(packages).flatMap(({ dev = false, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !installed.has(name))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** Platform packages carry their platform in their name, as in cli-linux-arm64-musl. */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = (name.split('/').at(-1) ?? name).split(/[-.]/);
  const os = SYSTEMS.find((system) => words.includes(system))?.replace('windows', 'win32');
  const cpu = PROCESSORS.find((processor) => words.includes(processor))?.replace(/^64$/, 'x64');
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(words.includes('musl') ? { libc: ['musl'] } : {}),
  };
}
