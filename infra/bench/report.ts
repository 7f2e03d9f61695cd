import { cpus, totalmem } from 'node:os';
import type { Speed } from './load.ts';

/** One line of the table, and whether its promise was kept. */
export interface Finding {
  what: string;
  /** What was measured, in words with units. */
  measured: string;
  /** What was promised, e.g. "≥ 0.6". */
  promise: string;
  kept: boolean;
}

/** The API's speed beside the limit's: its ratio must be at least this. */
export function againstLimit(what: string, api: Speed, limit: Speed, atLeast: number): Finding {
  const ratio = api.perSecond / limit.perSecond;
  const measured = `${spoken(api)}; limit ${spoken(limit)}; ratio ${ratio.toFixed(2)}`;
  return { what, measured, promise: `ratio ≥ ${atLeast}`, kept: ratio >= atLeast };
}

/** How much slower the slow twentieth becomes when there is more: at most this many times. */
export function growth(what: string, small: Speed, large: Speed, atMost: number): Finding {
  const times = large.p95 / small.p95;
  const measured = `p95 ${ms(small.p95)} → ${ms(large.p95)}: ${times.toFixed(2)} times`;
  return { what, measured, promise: `≤ ${atMost} times`, kept: times <= atMost };
}

const spoken = ({ perSecond, p50, p95 }: Speed): string =>
  `${perSecond.toFixed(0)}/s, p50 ${ms(p50)}, p95 ${ms(p95)}`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** The findings as a Markdown table, as docs/benchmarks.md holds it, with the machine they were found on. */
export function table(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ what, measured, promise, kept }) =>
      `| ${what} | ${measured} | ${promise} | ${kept ? 'yes' : '**no**'} |`,
  );
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  return [
    '| what | measured | promise | kept |',
    '|---|---|---|---|',
    ...lines,
    '',
    `Machine: ${machine}.`,
  ].join('\n');
}
