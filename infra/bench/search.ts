import { measureInTurn } from './load.ts';
import { againstLimit, type Finding, growth } from './report.ts';
import type { Server } from './servers.ts';

/** What is looked for: common and absent, in Latin and in two characters; none is in the cache of the others. */
const queries = {
  'a common word in Latin script': ['logistics', 'robotics', 'headquarters', 'warehouse'],
  'a name in Latin script': ['Karidra', 'Movelno', 'Tensalu', 'Zenquifo', 'Horbazen'],
  'an absent name in Latin script': ['Xyloquartz', 'Wuthering', 'Jabberwock'],
  'two common characters': ['物流', '食品', '深圳', '上海'],
  'two rare characters': ['山川', '光海', '宏瑞', '博金'],
  'two absent characters': ['鹿島', '龜兔', '鷺宮'],
} as const;

const pathsOf = (words: readonly string[]) => words.map((word) => `/v1/search?q=${encodeURIComponent(word)}`);

/** The search box: against the limit, and how it grows from 10,000 leads to 1,000,000. */
export async function search(
  large: { api: Server; limit: Server },
  small: { api: Server },
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [what, words] of Object.entries(queries)) {
    console.info(`Measuring search, ${what}…`);
    const paths = pathsOf(words);
    const { limit, api, few } = await measureInTurn({ ...large, few: small.api }, paths);
    findings.push(againstLimit(`search, ${what}`, api, limit, 0.5));
    findings.push(growth(`search, ${what}, 10,000 to 1,000,000 leads`, few, api, 2));
  }
  return findings;
}
