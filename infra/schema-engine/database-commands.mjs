import pg from 'pg';
import { connectionOptions } from './connection.mjs';

/** PostgreSQL's SQLSTATE for a database that does not exist, and Prisma's code for it. */
const INVALID_CATALOG_NAME = '3D000';
const DATABASE_MISSING = 'P1003';
const UNREACHABLE = 'P1001';

/**
 * `cli can-connect-to-database | create-database | drop-database`. Returns the exit code; an
 * error goes to stderr as the CLI parses it: one free line, then one JSON line.
 * @param {string} command
 * @param {string | undefined} url
 */
export async function runDatabaseCommand(command, url) {
  const run = commands[command];
  try {
    if (!run) throw new Error(`Unknown command: ${command}`);
    if (!url) throw new Error('No database URL: set DATABASE_URL.');
    await run(url);
    return 0;
  } catch (error) {
    const error_code = error.code === INVALID_CATALOG_NAME ? DATABASE_MISSING : UNREACHABLE;
    const message = error.message || `Can't reach the database server (${error.code}).`;
    const line = {
      level: 'ERROR',
      target: 'schema_engine::logger',
      fields: { error_code, message },
    };
    process.stderr.write(`schema engine:\n${JSON.stringify(line)}\n`);
    return 1;
  }
}

/** Creates the database that the URL names. @param {string} url */
export async function createDatabase(url) {
  const { database } = connectionOptions(url);
  await onServer(url, (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`));
  return { databaseName: database };
}

const commands = {
  'can-connect-to-database': (url) => withClient(connectionOptions(url), async () => {}),
  'create-database': createDatabase,
  'drop-database': (url) =>
    onServer(url, (client) =>
      client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(connectionOptions(url).database)}`),
    ),
};

const onServer = (url, work) => withClient({ ...connectionOptions(url), database: 'postgres' }, work);

async function withClient(options, work) {
  const client = new pg.Client(options);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
