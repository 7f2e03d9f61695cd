import { readFile } from 'node:fs/promises';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

let panicMessage = '';
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (message) => {
    panicMessage = message;
  },
};

// After a panic (a WebAssembly trap, thrown outside any call of ours) nothing can be answered.
process.on('uncaughtException', (error) => {
  const fields = { message: panicMessage || error.message, backtrace: error.stack };
  process.stderr.write(`${JSON.stringify({ level: 'ERROR', fields })}\n`);
  process.exit(1); // 101, the code of a native panic, makes the CLI end silently with 0
});

/** Loads the engine. Its own entry imports the .wasm as a module, which Node 20 cannot. */
export async function loadSchemaEngine() {
  const entry = import.meta.resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(new URL('./schema_engine_bg.wasm', entry));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}
