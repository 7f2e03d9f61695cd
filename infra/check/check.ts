/** One thing that must be true of the code. Resolves to what is wrong, line by line; [] is right. */
export type Check = { name: string; run: () => Promise<string[]> };

export type Verdict = { name: string; problems: string[]; seconds: number };

/** Runs the checks, two at a time (they are processes of their own), and reports each as it ends. */
export async function runChecks(checks: Check[], report: (verdict: Verdict) => void): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const begun = performance.now();
      const problems = await check.run().catch((error: Error) => [error.message]);
      const verdict = { name: check.name, problems, seconds: (performance.now() - begun) / 1000 };
      verdicts.push(verdict);
      report(verdict);
    }
  };
  await Promise.all([lane(), lane()]);
  return verdicts;
}
