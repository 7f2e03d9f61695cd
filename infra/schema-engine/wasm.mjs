import { readFile } from 'node:fs/promises'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Why the engine panicked last, if it did. The engine says so through this global only. */
let panicMessage
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (message) => {
    panicMessage = message
  },
}

export const lastPanic = () => panicMessage

/** Loads the engine. Its own entry imports the .wasm as a module, which Node 20 cannot. */
export async function loadSchemaEngine() {
  const entry = import.meta.resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(new URL('./schema_engine_bg.wasm', entry))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings.SchemaEngine
}
