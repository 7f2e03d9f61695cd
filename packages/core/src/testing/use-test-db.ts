import { afterAll } from 'vitest';
import type { Database } from '../db.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/**
 * A database for this test file, dropped after its last test, with its URL for what connects by
 * itself: `const { db, url } = await useTestDatabase();` at the top of the file.
 */
export async function useTestDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  afterAll(database.drop);
  return database;
}

/** `const db = await useTestDb();` at the top of a test file: a client on a database of its own. */
export async function useTestDb(): Promise<Database> {
  const { db } = await useTestDatabase();
  return db;
}
