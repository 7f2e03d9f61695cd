export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { useTestDatabase, useTestDb } from './use-test-db.ts';
