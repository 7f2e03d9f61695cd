/**
 * Takes the stack that belongs to this worker into its environment: KAVEL_WEB_URL, KAVEL_API_URL,
 * KAVEL_MAIL_URL, KAVEL_CLOCK_FILE, DEMO_FILE, DATABASE_URL. Before the stacks run it takes nothing.
 */
export function takeStackOfWorker(): void {
  const stacks: NodeJS.ProcessEnv[] = JSON.parse(process.env.KAVEL_STACKS ?? '[]');
  Object.assign(process.env, stacks[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]);
}
