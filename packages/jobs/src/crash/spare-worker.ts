// A worker that has loaded everything and waits: a test that kills two hundred cannot wait for as many starts.
// What runs after the word is the worker as it is, with its environment.
import '../start-worker.ts';

process.once('message', (env: NodeJS.ProcessEnv) => {
  Object.assign(process.env, env);
  void import('../worker.ts');
});
process.send?.('spare');
