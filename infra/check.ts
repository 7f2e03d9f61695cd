// `npm run check`: what must be true of the code, in under a minute.
import { runAndPrint } from './check/run.ts';

process.on('disconnect', () => process.exit(1));

const verdicts = await runAndPrint();
const failed = verdicts.filter(({ problems }) => problems.length > 0).length;
console.info(`${verdicts.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
