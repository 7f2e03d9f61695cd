// `npm run bench`: how fast Kavel is, as a ratio to a bare server with the same SQL measured in the same run.
import { board } from './bench/board.ts';
import { benchDatabases } from './bench/database.ts';
import { imports } from './bench/imports.ts';
import { lists } from './bench/lists.ts';
import { moves } from './bench/moves.ts';
import { deskPages } from './bench/pages.ts';
import { type Finding, table, verdict } from './bench/report.ts';
import { search } from './bench/search.ts';
import { type Server, startApi, startLimit } from './bench/servers.ts';

const databases = await benchDatabases();
try {
  const findings = [
    ...(await answers()),
    ...(await deskPages(databases.large)),
    ...(await inCopy(moves)),
    ...(await inCopy(imports).catch(brokenOff)),
  ];
  console.info(`\n${table(findings)}\n\n${verdict(findings)}`);
  process.exitCode = findings.every(({ kept }) => kept) ? 0 : 1;
} finally {
  await databases.stop();
}

/** Lists and search. */
async function answers(): Promise<Finding[]> {
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
    return [
      ...(await lists(large.api, large.limit)),
      ...(await board(large.api)),
      ...(await search(large, small)),
    ];
  } finally {
    await Promise.all(servers.map(({ child }) => child.stop()));
  }
}

/** In a copy: what it leaves behind is not there in the next run. */
async function inCopy(measured: typeof moves): Promise<Finding[]> {
  console.info('Copying the database…');
  const copy = await databases.copy();
  try {
    return await measured(copy);
  } finally {
    await copy.drop();
  }
}

/** What was measured before is told all the same. */
function brokenOff(error: unknown): Finding[] {
  return [{ what: 'import', kavel: `broke off: ${error}`, promise: 'it ends', kept: false }];
}
