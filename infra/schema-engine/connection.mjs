import pg from 'pg';
import { parse } from 'pg-connection-string';

/** OIDs of PostgreSQL's own types: `"char"` (one byte, used in the catalogue) and `text`. */
const CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * The parts of a database URL as separate options. Never `connectionString`: pg lets that win
 * over `database`, and Prisma's shadow database would silently be the main one.
 * @param {string} [url]
 */
export function connectionOptions(url) {
  if (!url) return {};
  const { host, port, user, password, database, ssl, options } = parse(url);
  return {
    host: host ?? undefined,
    port: port ? Number(port) : undefined,
    user,
    password,
    database: database ?? undefined,
    ...(ssl === undefined ? {} : { ssl }),
    ...(options === undefined ? {} : { options }),
    // Advisory locks and settings live in a connection: do not let the pool close an idle one.
    idleTimeoutMillis: 0,
    Client: CharAsTextClient,
  };
}

/**
 * adapter-pg refuses `"char"` columns, which the engine's catalogue queries return. This client
 * presents them as text and marks the field, so that the adapter can report its true type.
 */
class CharAsTextClient extends pg.Client {
  /** @param {string | import('pg').ClientConfig} [config] */
  constructor(config) {
    super(config);
    this.connection.on('rowDescription', (message) => {
      for (const field of message.fields) {
        if (field.dataTypeID !== CHAR_OID) continue;
        field.dataTypeID = TEXT_OID;
        field.wasChar = true;
      }
    });
  }
}
