import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { connectionOptions } from './connection.mjs';

/**
 * `PrismaPg`, made fit for the schema engine: see README.md for what each mend is for.
 */
export class MigrationPg extends PrismaPg {
  #shadow;

  /** @param {{ url?: string, shadowDatabaseUrl?: string }} datasource */
  constructor({ url, shadowDatabaseUrl }) {
    super(connectionOptions(url));
    this.#shadow = connectionOptions(shadowDatabaseUrl ?? url);
  }

  async connect() {
    return mendScripts(mendTransactions(mendCharColumns(await super.connect())));
  }

  /** A new, empty database beside the main one; dropped on dispose, after its pool has ended. */
  async connectToShadowDb() {
    const server = await new PrismaPg(this.#shadow).connect();
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await server.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await new PrismaPg({ ...this.#shadow, database }).connect();
    const endPool = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await endPool();
      await server.executeScript(`DROP DATABASE "${database}"`);
      await server.dispose();
    };
    return mendScripts(mendTransactions(mendCharColumns(shadow)));
  }
}

/** Gives columns that the client marked as `"char"` the type the engine expects of them. */
function mendCharColumns(queryable) {
  const fieldsOf = new WeakMap();
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    fieldsOf.set(query, result.fields);
    return result;
  };
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const [index, field] of fieldsOf.get(query).entries()) {
      if (field.wasChar) result.columnTypes[index] = ColumnTypeEnum.Character;
    }
    return result;
  };
  return queryable;
}

function mendTransactions(adapter) {
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) => mendCharColumns(await startTransaction(level));
  return adapter;
}

/** adapter-pg cuts a script at every `;`, also inside a function's body: send it whole instead. */
function mendScripts(adapter) {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}
