import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { MigrationPg } from './adapter.mjs';
import { createDatabase } from './database-commands.mjs';
import { loadSchemaEngine } from './wasm.mjs';

/** JSON-RPC's code for an error the engine means to show to the user. */
const USER_FACING_ERROR = 4466;

/**
 * Answers the CLI's JSON-RPC requests, one message a line on stdin and stdout, until stdin ends.
 * @param {{ url?: string, shadowDatabaseUrl?: string }} datasource
 * @param {[path: string, text: string][]} datamodels
 */
export async function serve(datasource, datamodels) {
  const SchemaEngine = await loadSchemaEngine();
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationPg(datasource));
  // The engine connects when it is made. If it cannot, every request is answered with why.
  // An empty list of datamodels is an error to it, none is not.
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
  const engine = SchemaEngine.new(options, () => {}, factory);
  await engine.catch(() => {});

  // The reader is opened after the last await above: a line that comes earlier would be lost.
  createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    .on('line', async (line) => {
      const { id, method, params } = JSON.parse(line);
      if (!method) return; // the CLI's answer to our own "print"
      try {
        send({ jsonrpc: '2.0', id, result: await call(await engine, datasource, method, params) });
      } catch (error) {
        send({ jsonrpc: '2.0', id, error: describe(error, factory.errorRegistry) });
      }
    })
    .on('close', () => process.exit(0));
}

async function call(engine, datasource, method, params) {
  switch (method) {
    case 'getDatabaseVersion':
      return engine.version(params);
    case 'createDatabase':
      return createDatabase(params?.datasource?.url ?? datasource.url);
    case 'diff': {
      const { exitCode, stdout } = await engine.diff(params);
      if (stdout !== null) {
        send({ jsonrpc: '2.0', id: 0, method: 'print', params: { content: stdout } });
      }
      return { exitCode };
    }
    default:
      return (await engine[method](params)) ?? null;
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** An error of the engine or of the adapter, as the CLI wants to read it. */
function describe(error, registry) {
  const cause = error.cause?.kind === 'GenericJs' ? registry.consumeError(error.cause.id)?.error : error;
  const message = cause?.message ?? String(error);
  return {
    code: USER_FACING_ERROR,
    message,
    data: {
      is_panic: false,
      message,
      error_code: error.code ?? null,
      meta: error.meta ?? null,
    },
  };
}
