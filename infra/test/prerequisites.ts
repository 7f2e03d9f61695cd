import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findOnPath } from '../die-with-us.ts';

/** What tests need that npm does not bring. */
export type Prerequisites = { chromium: string | undefined; redis: string | undefined };

const FONT_FOLDERS = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/noto-cjk'];

/** Chromium without windows opens a page in a third of the time, so it is preferred where it can be had. */
const QUICKEST = 'chromium-headless-shell';
const BROWSERS = [QUICKEST, 'chromium', 'chromium-browser', 'google-chrome'];

/**
 * Finds a browser and a Redis server. On Debian as root it installs what is missing, and fonts
 * for Japanese and Chinese; elsewhere it says what to install, and the tests concerned are skipped.
 */
export function findPrerequisites(): Prerequisites {
  if (canInstall()) {
    if (!process.env.CHROMIUM_PATH && !findOnPath(QUICKEST)) install([QUICKEST]);
    install(missingPackages());
  }
  for (const name of missingPackages()) console.warn(advice(name));
  return { chromium: findBrowser(), redis: findOnPath('redis-server') };
}

function findBrowser(): string | undefined {
  return process.env.CHROMIUM_PATH || BROWSERS.map(findOnPath).find((path) => path !== undefined);
}

function missingPackages(): string[] {
  const fonts = process.platform !== 'linux' || FONT_FOLDERS.some((folder) => existsSync(folder));
  return [
    ...(findBrowser() ? [] : ['chromium']),
    ...(fonts ? [] : ['fonts-noto-cjk']),
    ...(findOnPath('redis-server') ? [] : ['redis-server']),
  ];
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && findOnPath('apt-get') !== undefined;
}

function install(packages: string[]): void {
  if (packages.length === 0) return;
  console.info(`Installing ${packages.join(', ')} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const done = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
  if (!done) console.warn('apt-get could not install them.');
  if (packages.includes('redis-server')) stopSystemRedis();
}

/** Debian starts what it installs; the tests start a Redis of their own. */
function stopSystemRedis(): void {
  try {
    execFileSync('service', ['redis-server', 'stop'], { stdio: 'ignore' });
  } catch {
    // There is no service manager, so nothing was started.
  }
}

function advice(name: string): string {
  const needed: Record<string, string> = {
    chromium: 'the browser tests are skipped. Install Chromium, or set CHROMIUM_PATH',
    'fonts-noto-cjk': 'Japanese and Chinese show as boxes in screenshots. Install Noto Sans CJK',
    'redis-server': 'the tests of the queue on Redis are skipped. Install Redis',
  };
  return `Missing ${name}: ${needed[name]}.`;
}
