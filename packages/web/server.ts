import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigError, readConfig } from './server/config.ts';
import { createListener } from './server/listener.ts';
import { createStaticFiles } from './server/static-files.ts';

const built = (path: string) => fileURLToPath(new URL(`./build/${path}`, import.meta.url));

function fail(message: string): never {
  console.error(`kavel web: ${message}`);
  process.exit(1);
}

function settings() {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) fail(error.message);
    throw error;
  }
}

const config = settings();
process.env.NODE_ENV ??= 'production';
process.env.API_URL = config.apiUrl;
process.env.PUBLIC_URL = config.publicUrl.href;

if (!existsSync(built('server/index.js'))) {
  fail('there is no build yet: run "npm run build -w @kavel/web" first.');
}
// Imported only now: React picks its production build by NODE_ENV at the moment it is loaded.
const { createRequestHandler } = await import('react-router');
const build = await import(pathToFileURL(built('server/index.js')).href);

const server = createServer(
  createListener(createRequestHandler(build, 'production'), createStaticFiles(built('client')), config),
);
server.on('error', (error: NodeJS.ErrnoException) => {
  fail(
    error.code === 'EADDRINUSE'
      ? `port ${config.port} is taken: set PORT to a free one.`
      : `cannot listen on port ${config.port}: ${error.message}`,
  );
});
server.listen(config.port, () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : config.port;
  console.log(`kavel web: listening on port ${port}`);
  process.send?.({ ready: true, port });
});

function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  // A visitor on a slow line gets a few seconds to finish; after that the process must not linger.
  setTimeout(() => process.exit(0), 5_000).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);
