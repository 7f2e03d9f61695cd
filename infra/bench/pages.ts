import { gzipSync } from 'node:zlib';
import { buildIfStale } from '../start/build.ts';
import type { BenchDatabase } from './database.ts';
import { measure } from './load.ts';
import type { Finding } from './report.ts';
import { startRoundTrips, type Waves } from './round-trips.ts';
import { idOf } from './rows.ts';
import { demoUser, type Server, startApi, startWeb } from './servers.ts';

const kilobyte = 1024;
const mostScript = 250 * kilobyte;
const mostRoundTrips = 2;

/** The pages of the desk, and of which of them something is promised. */
const pages = (inquiryId: string) =>
  [
    ['Today', '/desk', false],
    ['leads', '/desk/leads', true],
    ['board', '/desk/leads/board', false],
    ['lead', `/desk/leads/${idOf('lead', 999_999)}`, true],
    ['organisations', '/desk/organisations', false],
    ['organisation', `/desk/organisations/${idOf('organisation', 99_999)}`, false],
    ['inquiry', `/desk/inquiries/${inquiryId}`, false],
    ['search', '/desk/search?q=robotics', false],
    ['tasks', '/desk/tasks', false],
    ['settings', '/desk/settings', false],
  ] as const;

/**
 * The desk's pages as the built web makes them of 1,000,000 leads: the time of the document, one visitor at a time, how often
 * the web asks the API and in how many round trips, who is asking included; and what the browser is given.
 */
export async function deskPages(database: BenchDatabase): Promise<Finding[]> {
  console.info('Building the web, if it changed…');
  await buildIfStale();
  const ends: (() => unknown)[] = [];
  try {
    const api = await startApi(database);
    ends.push(api.child.stop);
    const gate = await startRoundTrips(api.port);
    ends.push(gate.stop);
    const headers = { cookie: await signIn(api, database), 'accept-encoding': 'br, gzip' };
    const web = { ...(await startWeb(api.port)), headers };
    ends.push(web.child.stop);
    const counted = { ...(await startWeb(gate.port)), headers };
    ends.push(counted.child.stop);
    const findings: Finding[] = [];
    for (const [name, path, isPromised] of pages(await anInquiry(api))) {
      console.info(`Measuring the desk's pages, ${name}…`);
      const waves = await gate.during(() => documentOf(counted, path));
      const weight = await weigh(web, await documentOf(web, path));
      const { p50, p95 } = await measure(web, [path], { seconds: 4, connections: 1 });
      findings.push(finding(name, { p50, p95, waves, ...weight }, isPromised));
    }
    return findings;
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

interface Measured {
  p50: number;
  p95: number;
  waves: Waves;
  html: number;
  script: number;
}

function finding(name: string, { p50, p95, waves, html, script }: Measured, isPromised: boolean): Finding {
  const trips = `${waves.flat().length} API calls in ${waves.length} round trips`;
  const sizes = `HTML ${(html / kilobyte).toFixed(0)} KB, script ${(script / kilobyte).toFixed(1)} KB (gzip)`;
  return {
    what: `page of the desk: ${name}`,
    kavel: `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; ${trips}; ${sizes}`,
    ...(isPromised && {
      promise: `≤ ${mostRoundTrips} round trips, ≤ ${mostScript / kilobyte} KB of script`,
    }),
    kept: !isPromised || (waves.length <= mostRoundTrips && script <= mostScript),
  };
}

/** The cookie of the administrator's session. */
async function signIn({ port }: Server, { demoFile }: BenchDatabase): Promise<string> {
  const { email, password } = demoUser(demoFile, 'admin');
  const answer = await fetch(`http://127.0.0.1:${port}/v1/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Signing in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}

async function anInquiry({ port, headers = {} }: Server): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/inquiries?limit=1`, { headers });
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return items[0]?.id ?? '';
}

async function documentOf({ port, headers = {} }: Server, path: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

/** The document as it is, and the scripts that it names: entry, manifest, routes and what these import. */
async function weigh({ port }: Server, html: string): Promise<{ html: number; script: number }> {
  const files = new Set(html.match(/\/assets\/[\w.-]+\.js/g));
  const sizes = [...files].map(async (file) => {
    const answer = await fetch(`http://127.0.0.1:${port}${file}`);
    return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length; // as the web packs them
  });
  const script = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { html: Buffer.byteLength(html), script };
}
