// `npm start`, `npm test`, …: `node infra/run.mjs <what>`. Plain JavaScript, because the first time
// it runs on the system's Node (20 or later): it installs, and then runs infra/<what>.ts on ours.
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { onOrphaned } from './orphaned.mjs';

const root = join(import.meta.dirname, '..');
const [what = '', ...rest] = process.argv.slice(2);
const script = join(root, 'infra', `${what}.ts`);
if (!/^[a-z-]+$/.test(what) || !existsSync(script)) {
  console.error(`There is no infra/${what}.ts to run.`);
  process.exit(1);
}

ensureInstalled(root);
process.env.PATH = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
const child = fork(script, rest, { cwd: root, execPath: join(root, 'node_modules/.bin/node') });

// The child decides when it is done; a signal that reached only us is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
onOrphaned(() => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
