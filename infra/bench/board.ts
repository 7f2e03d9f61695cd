import { measure } from './load.ts';
import { type Finding, growth } from './report.ts';
import type { Server } from './servers.ts';

/** The board of leads, fifty cards a stage and the sums of all, against the plain list of the same run. */
export async function board(api: Server): Promise<Finding[]> {
  console.info('Measuring the board…');
  const list = await measure(api, ['/v1/leads?limit=50']);
  const whole = await measure(api, ['/v1/leads/board']);
  return [growth('list of 50 alone to the board of all leads', list, whole, 3)];
}
