// `npm run bench`: how fast Kavel is, as a ratio to a bare server with the same SQL measured in the same run.
import { benchDatabases } from './bench/database.ts';
import { lists } from './bench/lists.ts';
import { table } from './bench/report.ts';
import { search } from './bench/search.ts';
import { type Server, startApi, startLimit } from './bench/servers.ts';

const databases = await benchDatabases();
const servers: Server[] = [];
const running = async (server: Promise<Server>) => {
  servers.push(await server);
  return server;
};
try {
  const large = {
    api: await running(startApi(databases.large)),
    limit: await running(startLimit(databases.large)),
  };
  const small = { api: await running(startApi(databases.small)) };
  const findings = [...(await lists(large.api, large.limit)), ...(await search(large, small))];
  console.info(table(findings));
  process.exitCode = findings.every(({ kept }) => kept) ? 0 : 1;
} finally {
  await Promise.all(servers.map(({ child }) => child.stop()));
  await databases.stop();
}
