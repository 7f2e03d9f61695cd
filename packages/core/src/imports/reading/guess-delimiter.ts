/** What may stand between two cells of a row. */
export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * What most probably parts the cells, judged by the first rows: what stands equally often, and most often, in all of
 * them. Signs within quotation marks do not count. A comma where nothing tells.
 */
export function guessDelimiter(start: string): Delimiter {
  const rows = unquoted(start)
    .split(/\r\n|\n|\r/)
    .slice(0, 50)
    .filter((row) => row !== '');
  const scored = delimiters.map((delimiter) => {
    const counts = rows.map((row) => row.split(delimiter).length - 1);
    const head = counts[0] ?? 0;
    const alike = counts.filter((count) => count === head).length / Math.max(1, counts.length);
    return { delimiter, score: head === 0 ? 0 : alike * 1000 + head };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*("|$)/g, '""');
}
