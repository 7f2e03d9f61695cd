import { test } from 'vitest';
import { backendsFor } from '../testing/backends.ts';
import { openLane, type Run } from './lane.ts';
import { type Step, steps } from './steps.ts';
import { surprises, tally } from './tally.ts';

/** How often every step is gone through. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 5);

// Side by side: a run is mostly waiting for a dead worker's lease to end.
for (const backend of backendsFor(2)) {
  test(`killed or robbed of its queue at every step, with the queue on ${backend.name}: no mail twice, none lost`, {
    concurrent: true,
    skip: !backend.available,
    timeout: 900_000,
  }, async ({ expect, onTestFinished }) => {
    const lane = await openLane(backend);
    onTestFinished(lane.close);

    async function goThrough(
      what: string,
      places: readonly Step[],
      atStep: () => Promise<void>,
    ): Promise<Run[]> {
      const from = lane.count();
      for (const step of places) await lane.run(step, atStep);
      const runs = await lane.account(from);
      const { twice, lost, held, sent } = tally(runs);
      console.log(
        `${backend.name}: ${runs.length} ${what}, ${twice} twice, ${lost} lost, ${held} held, ${sent} sent`,
      );
      expect.soft({ twice, lost, atRest: held + sent }).toEqual({ twice: 0, lost: 0, atRest: places.length });
      return runs;
    }

    const killed = await goThrough('kills', Array(rounds).fill(steps).flat(), lane.workers.replace);
    expect.soft(surprises(killed)).toEqual([]);
    const robbed = await goThrough('kills with the queue lost', steps, async () => {
      await lane.workers.replace();
      await lane.lose();
    });
    expect.soft(surprises(robbed)).toEqual([]);
    const alive = steps.filter(({ undone }) => !undone);
    const unharmed = await goThrough('losses of the queue alone', alive, lane.lose);
    expect
      .soft(unharmed.map(({ step, state }) => [step.name, state]))
      .toEqual(alive.map(({ name, forgets }) => [name, forgets ? 'held' : 'sent']));
    // Whatever is still in the queue must not make any of them go out again.
    expect(tally(await lane.account(0)).twice).toBe(0);
  });
}
