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

const connections = 20;
const warmUpSeconds = 1.5;
const roundsInTurn = 5;

/**
 * Asks a server without pause over 20 kept connections, the paths one after the other, and says how many answers
 * a second it gave and how long they took (milliseconds). Fails at the first answer that is not 200.
 */
export async function measure(target: Target, paths: readonly string[], seconds = 6): Promise<Speed> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  await ask(target, agent, paths, warmUpSeconds);
  const times = await ask(target, agent, paths, seconds);
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
  paths: readonly string[],
): Promise<Record<Name, Speed>> {
  const names = Object.keys(targets) as Name[];
  const rounds: Record<Name, Speed>[] = [];
  for (let round = 0; round < roundsInTurn; round++) {
    const speeds: [Name, Speed][] = [];
    for (const name of names) speeds.push([name, await measure(targets[name], paths, 3)]);
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

async function ask(target: Target, agent: Agent, paths: readonly string[], seconds: number) {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  let turn = 0;
  const oneConnection = async () => {
    while (performance.now() < until) {
      const path = paths[turn++ % paths.length] ?? '/';
      const began = performance.now();
      await get(target, agent, path);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, oneConnection));
  return times;
}

/** One GET; the body is read to its end and thrown away. */
function get({ port, headers = {} }: Target, agent: Agent, path: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  request({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
    response.resume();
    response.on('end', () => {
      if (response.statusCode === 200) resolve();
      else reject(new Error(`${path}: ${response.statusCode}`));
    });
    response.on('error', reject);
  })
    .on('error', reject)
    .end();
  return promise;
}
