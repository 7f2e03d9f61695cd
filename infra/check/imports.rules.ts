import { dirname, join } from 'node:path/posix';
import type { Source } from './sources.ts';

/** Which workspace packages each may import: one way only. web speaks to the api over HTTP. */
const MAY_IMPORT: Record<string, string[]> = {
  'packages/web': [],
  'packages/api': ['@kavel/core'],
  'packages/jobs': ['@kavel/core'],
  'packages/core': ['@kavel/prisma'],
  prisma: ['@kavel/prisma', '@kavel/core'],
  infra: ['@kavel/core'],
  tests: ['@kavel/core', '@kavel/jobs', '@kavel/infra'],
};
/** Packages whose folders are features with an index.ts that says what others may import. */
const WITH_FEATURES = ['packages/core/src'];

const WEB = 'packages/web/app';
/** The kit of the public pages, which work without scripts; the desk has its own in desk/ui. */
const PUBLIC_KIT = `${WEB}/ui`;
/** Colours and measures are for both. */
const TOKENS = `${PUBLIC_KIT}/tokens.css`;
/** The folders of the public pages, and of what both sides share; every other one is the desk's. */
const WITH_PUBLIC_KIT = ['about', 'code-lists', 'i18n', 'inquiry', 'public', 'status', 'ui'];

const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g;

/** What a file imports against the rules of the house; an answer per import. */
export function wrongImports({ path, text }: Source): string[] {
  const home = Object.keys(MAY_IMPORT).find((name) => path.startsWith(`${name}/`));
  if (!home || !/\.(ts|tsx|mjs)$/.test(path)) return [];
  const specifiers = [...text.matchAll(SPECIFIER)].map(([, specifier]) => specifier ?? '');
  return specifiers
    .map((specifier) => wrongWith(specifier, path, home))
    .filter((problem) => problem !== undefined)
    .map((problem) => `${path}: ${problem}`);
}

function wrongWith(specifier: string, path: string, home: string): string | undefined {
  if (specifier.startsWith('@kavel/')) {
    const [, name] = specifier.split('/');
    if (MAY_IMPORT[home]?.includes(`@kavel/${name}`)) return undefined;
    return `${home} may not import ${specifier}.`;
  }
  if (!specifier.startsWith('.')) return undefined;
  const target = join(dirname(path), specifier);
  if (!target.startsWith(`${home}/`) && !isSharedRoot(target)) return `${specifier} leaves ${home}.`;
  return wrongFeature(specifier, path, target) ?? wrongKit(specifier, path, target);
}

function wrongKit(specifier: string, path: string, target: string): string | undefined {
  if (!target.startsWith(`${PUBLIC_KIT}/`) || target === TOKENS) return undefined;
  const folder = path.startsWith(`${WEB}/`) ? featureOf(path, WEB) : undefined;
  if (!folder || WITH_PUBLIC_KIT.includes(folder)) return undefined;
  return `${specifier} is of the public pages: ${folder} is the desk's, whose kit is desk/ui.`;
}

/** The few files of other packages that are reached by path: scripts, not modules of a package. */
function isSharedRoot(target: string): boolean {
  return target.startsWith('infra/') || !target.includes('/');
}

function wrongFeature(specifier: string, path: string, target: string): string | undefined {
  const folder = WITH_FEATURES.find((name) => path.startsWith(`${name}/`));
  if (!folder) return undefined;
  const [from, to] = [featureOf(path, folder), featureOf(target, folder)];
  if (!from || !to || from === to || target.endsWith('/index.ts')) return undefined;
  if (path.endsWith('.test.ts') && target.endsWith('.factory.ts')) return undefined;
  return `${specifier} reaches into ${to}: import its index.ts.`;
}

/** The feature's folder; undefined for a file that lies beside the features. */
function featureOf(path: string, folder: string): string | undefined {
  const [feature, ...rest] = path.slice(folder.length + 1).split('/');
  return rest.length > 0 ? feature : undefined;
}
