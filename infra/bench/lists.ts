import { measureInTurn } from './load.ts';
import { againstLimit, type Finding } from './report.ts';
import type { Server } from './servers.ts';

const alone = ['/v1/leads?limit=50'];
const filtered = ['status=open&kind=expansion', 'stage=visit', 'status=paused'].map(
  (filter) => `/v1/leads?limit=50&count=capped&${filter}`,
);

/** The list of leads: alone, and narrowed with its number. */
export async function lists(api: Server, limit: Server): Promise<Finding[]> {
  console.info('Measuring lists…');
  const findings: Finding[] = [];
  for (const [what, paths, atLeast] of [
    ['list of 50 with filter and capped count', filtered, 0.6],
    ['list of 50 alone', alone, 0.5],
  ] as const) {
    const speed = await measureInTurn({ limit, api }, paths);
    findings.push(againstLimit(what, speed.api, speed.limit, atLeast));
  }
  return findings;
}
