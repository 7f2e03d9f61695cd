import { Agent, request } from 'node:http';

/** What came of asking a server for some seconds. */
export interface Speed {
  perSecond: number;
  p50: number;
  p95: number;
}

export interface Target {
  port: number;
  headers?: Record<string, string>;
}

/** One request; without a method it is a GET. */
export interface Ask {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Load {
  seconds?: number;
  connections?: number;
}

const warmUpSeconds = 1.5;
const roundsInTurn = 5;

/**
 * Asks a server without pause over kept connections, the paths one after the other or what `next` gives, and says how
 * many answers a second it gave and how long they took (milliseconds). Fails at the first answer that is not 200.
 */
export async function measure(
  target: Target,
  asks: readonly string[] | (() => Ask),
  { seconds = 6, connections = 20 }: Load = {},
): Promise<Speed> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const next = typeof asks === 'function' ? asks : inTurn(asks);
  const during = (time: number) => askFor(time, connections, () => ask(target, agent, next()));
  await during(warmUpSeconds);
  const times = await during(seconds);
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95) };
}

/**
 * The same of several servers, round by round one after the other: what else the machine does meanwhile falls on all
 * of them. Of each figure the median of the rounds.
 */
export async function measureInTurn<Name extends string>(
  targets: Record<Name, Target>,
  asks: readonly string[] | Record<NoInfer<Name>, () => Ask>,
  load: Load = { seconds: 3 },
): Promise<Record<Name, Speed>> {
  const names = Object.keys(targets) as Name[];
  const asksOf = (name: Name) => ('length' in asks ? asks : asks[name]);
  const rounds: Record<Name, Speed>[] = [];
  for (let round = 0; round < roundsInTurn; round++) {
    const speeds: [Name, Speed][] = [];
    for (const name of names) speeds.push([name, await measure(targets[name], asksOf(name), load)]);
    rounds.push(Object.fromEntries(speeds) as Record<Name, Speed>);
  }
  const medianOf = (name: Name, figure: keyof Speed) => median(rounds.map((round) => round[name][figure]));
  const speedOf = (name: Name): Speed => ({
    perSecond: medianOf(name, 'perSecond'),
    p50: medianOf(name, 'p50'),
    p95: medianOf(name, 'p95'),
  });
  return Object.fromEntries(names.map((name) => [name, speedOf(name)])) as Record<Name, Speed>;
}

const median = (figures: number[]) =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

function inTurn(paths: readonly string[]): () => Ask {
  let turn = 0;
  return () => ({ path: paths[turn++ % paths.length] ?? '/' });
}

async function askFor(seconds: number, connections: number, once: () => Promise<void>) {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const oneConnection = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      await once();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, oneConnection));
  return times;
}

/** One request; the body of the answer is read to its end and thrown away. */
function ask(
  { port, headers = {} }: Target,
  agent: Agent,
  { path, method = 'GET', headers: own = {}, body }: Ask,
) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const options = { host: '127.0.0.1', port, path, method, agent, headers: { ...headers, ...own } };
  request(options, (response) => {
    response.resume();
    response.on('end', () => {
      if (response.statusCode === 200) resolve();
      else reject(new Error(`${path}: ${response.statusCode}`));
    });
    response.on('error', reject);
  })
    .on('error', reject)
    .end(body);
  return promise;
}
