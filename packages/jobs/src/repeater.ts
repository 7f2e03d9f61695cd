export interface Repeater {
  /** Resolves after a run that began no earlier than this was asked; many who ask meanwhile share one. */
  now(): Promise<void>;
  /** Resolves when the last run has ended. */
  stop(): Promise<void>;
}

/**
 * Runs something again and again, never twice at a time, with a pause after each end: on a machine that is
 * too busy for its own pace it still leaves time for other work. `run` must not fail.
 */
export function repeat(run: () => Promise<void>, pauseSeconds: number): Repeater {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function once(): Promise<void> {
    clearTimeout(timer);
    await run();
    running = undefined;
    if (!stopped) timer = setTimeout(() => void now(), pauseSeconds * 1000);
  }
  function now(): Promise<void> {
    if (!running) {
      running = once();
      return running;
    }
    // What happened since the one under way began it may have missed: one more behind it.
    next ??= running.then(() => {
      next = undefined;
      return now();
    });
    return next;
  }

  return {
    now,
    async stop() {
      stopped = true;
      await (next ?? running);
      clearTimeout(timer);
    },
  };
}
