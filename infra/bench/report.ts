import { cpus, totalmem } from 'node:os';
import type { Speed } from './load.ts';

/** One line of the table, and whether its promise was kept. */
export interface Finding {
  what: string;
  /** What was measured, in words with units. */
  kavel: string;
  /** The same of the limit. */
  limit?: string;
  /** Of the two. */
  ratio?: number;
  /** What was promised, e.g. "ratio ≥ 0.6"; absent where nothing was. */
  promise?: string;
  kept: boolean;
}

/** The API's speed beside the limit's: where one is promised, its ratio must be at least this. */
export function againstLimit(what: string, api: Speed, limit: Speed, atLeast: number): Finding {
  const ratio = api.perSecond / limit.perSecond;
  const kept = ratio >= atLeast;
  return { what, kavel: spoken(api), limit: spoken(limit), ratio, promise: `ratio ≥ ${atLeast}`, kept };
}

/** How much slower the slow twentieth becomes when there is more: at most this many times. */
export function growth(what: string, small: Speed, large: Speed, atMost: number): Finding {
  const ratio = large.p95 / small.p95;
  const kavel = `p95 ${ms(small.p95)} → ${ms(large.p95)}`;
  return { what, kavel, ratio, promise: `≤ ${atMost} times`, kept: ratio <= atMost };
}

const spoken = ({ perSecond, p50, p95 }: Speed): string =>
  `${perSecond.toFixed(0)}/s, p50 ${ms(p50)}, p95 ${ms(p95)}`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** A number as it is read: 100,000. */
export const figure = (value: number): string => Math.round(value).toLocaleString('en');

/** The findings as a Markdown table, as docs/benchmarks.md holds it, with the machine they were found on and the day. */
export function table(findings: readonly Finding[]): string {
  const lines = findings.map(({ what, kavel, limit = '', ratio, promise, kept }) => {
    const word = kept ? 'yes' : '**no**';
    return row([
      what,
      kavel,
      limit,
      ratio === undefined ? '' : spokenRatio(ratio),
      promise ?? '',
      promise ? word : '',
    ]);
  });
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  return [
    row(['', 'Kavel', 'limit', 'ratio', 'promise', 'kept']),
    row(['---', '---', '---', '---', '---', '---']),
    ...lines,
    '',
    `${new Date().toISOString().slice(0, 10)}, ${machine}.`,
  ].join('\n');
}

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;
const spokenRatio = (ratio: number): string => (ratio < 0.095 ? ratio.toFixed(4) : ratio.toFixed(2));

/** What was not kept, in a sentence for the end of the run. */
export function verdict(findings: readonly Finding[]): string {
  const promised = findings.filter(({ promise }) => promise);
  const broken = promised.filter(({ kept }) => !kept);
  if (broken.length === 0) return `All ${promised.length} promises are kept.`;
  return `${broken.length} of ${promised.length} promises are not kept: ${broken.map(({ what }) => what).join('; ')}.`;
}
