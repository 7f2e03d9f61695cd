import { measure } from './load.ts';
import { againstLimit, type Finding } from './report.ts';
import type { Server } from './servers.ts';

const alone = '/v1/leads?limit=50';
const filtered = '/v1/leads?limit=50&status=open&kind=expansion&count=capped';

/** The list of leads: alone, and narrowed with its number. */
export async function lists(api: Server, limit: Server): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [what, path, atLeast] of [
    ['list of 50 with filter and capped count', filtered, 0.6],
    ['list of 50 alone', alone, 0.5],
  ] as const) {
    const limitSpeed = await measure(limit, [path]);
    findings.push(againstLimit(what, await measure(api, [path]), limitSpeed, atLeast));
  }
  return findings;
}
