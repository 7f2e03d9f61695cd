import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '@kavel/core';
import type { aUser, Permission, Role } from '@kavel/core/access';
import { useTestDatabase } from '@kavel/core/testing';
import { afterAll } from 'vitest';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { aColleague, type Standing, signIn, tokenHeaders } from './colleagues.ts';
import { type StandingClock, standingClock } from './standing-clock.ts';

/** A Tuesday, 10 in the morning in Amsterdam. */
export const testNow = '2026-11-24T09:00:00Z';

export interface TestAppOptions<C extends Clock> {
  /** Stands still at testNow unless another is given. */
  clock?: C;
  /** Environment variables that differ from the tests' own. */
  env?: Record<string, string>;
}

/**
 * The API on a database of this test file's own, both gone after its last test:
 * `const { app, db, clock, signInAs } = await buildTestApp();` at the top of the file, then
 * `app.inject({ method, url, headers: await signInAs('desk', { sharedDesk: true }) })`.
 */
export async function buildTestApp<C extends Clock = StandingClock>({ clock, env }: TestAppOptions<C> = {}) {
  const { db, url } = await useTestDatabase();
  const files = await mkdtemp(join(tmpdir(), 'kavel-test-'));
  const config = readConfig({
    DATABASE_URL: url,
    KAVEL_SECRET: 'a secret that only tests know of, 32 or more',
    FILES_DIR: files,
    ...env,
  });
  // The default of C is what standingClock makes, so the one holds where the other was not given.
  const time = (clock ?? standingClock(testNow)) as C;
  const app = await buildApp({ config, db, clock: time });
  // Hooks of one file run last to first: the app closes before its database is dropped.
  afterAll(async () => {
    await app.close();
    await rm(files, { recursive: true, force: true });
  });
  return {
    app,
    db,
    clock: time,
    config,
    /** The headers of a new colleague of this role and standing, signed in. */
    signInAs: async (role: Role, standing: Standing = {}) =>
      (await aColleague(app, db, role, standing)).headers,
    /** The same, with the user. */
    aColleague: (role: Role, standing: Standing = {}) => aColleague(app, db, role, standing),
    /** The headers of a user whose password is known. */
    signIn: (email: string, password?: string) => signIn(app, email, password),
    /** The headers of an API token of a user. */
    tokenHeaders: (user: Awaited<ReturnType<typeof aUser>>, scopes: readonly Permission[]) =>
      tokenHeaders({ db, clock: time }, user, scopes),
  };
}
