// A worker that has loaded everything and waits: a test that kills two hundred cannot wait for as many starts.
// What runs after the word is the worker as it is, with its environment.
import { flushCompileCache } from 'node:module';
import '../keep-duplicates.ts';
import '../keep-findable.ts';
import '../start-worker.ts';
import '../tidy-files.ts';

// None of them ends by itself, and only then would Node keep what it compiled for the next.
flushCompileCache();
process.once('message', (env: NodeJS.ProcessEnv) => {
  Object.assign(process.env, env);
  void import('../worker.ts');
});
process.send?.('spare');
