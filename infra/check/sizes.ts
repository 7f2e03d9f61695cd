import type { Check } from './check.ts';
import { sources } from './sources.ts';

const LONGEST = 300;
const MEDIAN = 60;
const NINETIETH = 180;

/** House style: small files. */
export const sizes: Check = {
  name: 'file sizes',
  run: async () => {
    const files = sources().map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
    const tooLong = files.filter(({ lines }) => lines > LONGEST);
    return [
      ...tooLong.map(({ path, lines }) => `${path} has ${lines} lines; ${LONGEST} is the limit.`),
      ...(at(0.5) > MEDIAN ? [`The median file has ${at(0.5)} lines; ${MEDIAN} is the limit.`] : []),
      ...(at(0.9) > NINETIETH ? [`The 90th percentile is ${at(0.9)} lines; ${NINETIETH} is the limit.`] : []),
    ];
  },
};
