import { turbo } from '../start/build.ts';
import { allChecks } from './all.ts';
import { runChecks, type Verdict } from './check.ts';

const MOST_LINES = 25;

/** Runs every check and prints one line for each, with what is wrong beneath. */
export async function runAndPrint(): Promise<Verdict[]> {
  await turbo(['generate']); // types and the specification need the Prisma client
  return runChecks(allChecks, ({ name, problems, seconds }) => {
    const mark = problems.length === 0 ? 'ok  ' : 'FAIL';
    console.info(`${mark}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(5)} s`);
    for (const line of problems.slice(0, MOST_LINES)) console.info(`      ${line}`);
    if (problems.length > MOST_LINES) console.info(`      … and ${problems.length - MOST_LINES} lines more`);
  });
}
