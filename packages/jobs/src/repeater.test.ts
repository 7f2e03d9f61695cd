import { expect, test } from 'vitest';
import { repeat } from './repeater.ts';

/** Something that runs until it is let go. */
function heldRun() {
  const begun: PromiseWithResolvers<void>[] = [];
  const run = () => {
    const held = Promise.withResolvers<void>();
    begun.push(held);
    return held.promise;
  };
  return { run, begun, letGo: (index: number) => begun[index]?.resolve() };
}

test('who asks during a run waits for the next one; many share it', async () => {
  const { run, begun, letGo } = heldRun();
  const repeater = repeat(run, 3600);
  const first = repeater.now();
  const later = [repeater.now(), repeater.now(), repeater.now()];
  letGo(0);
  await first;
  expect(begun).toHaveLength(2);
  letGo(1);
  await Promise.all(later);
  expect(begun).toHaveLength(2);
  await repeater.stop();
});

test('runs again by itself after the pause, and not after it was stopped', async () => {
  let runs = 0;
  const third = Promise.withResolvers<void>();
  const repeater = repeat(async () => {
    runs += 1;
    if (runs === 3) third.resolve();
  }, 0.001);
  await repeater.now();
  await third.promise;
  await repeater.stop();
  const after = runs;
  await repeat(async () => undefined, 0.001).now();
  expect(runs).toBe(after);
});

test('stopping waits for the run under way', async () => {
  const { run, letGo } = heldRun();
  const repeater = repeat(run, 3600);
  void repeater.now();
  let stopped = false;
  const stopping = repeater.stop().then(() => {
    stopped = true;
  });
  await Promise.resolve();
  expect(stopped).toBe(false);
  letGo(0);
  await stopping;
  expect(stopped).toBe(true);
});
