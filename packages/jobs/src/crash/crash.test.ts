import { test } from 'vitest';
import { backendsFor } from '../testing/backends.ts';
import { openLane } from './lane.ts';
import { steps } from './steps.ts';
import { surprises, tally } from './tally.ts';

/** How often every step is gone through. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 5);
const backends = backendsFor(2).filter(({ available }) => available);

// Side by side: a run is mostly waiting for a dead worker's lease to end.
test.concurrent.for(backends)(
  'killed or robbed of its queue at every step, with the queue on $name: no mail twice, none lost',
  { timeout: 900_000 },
  async (backend, { expect, onTestFinished }) => {
    const lane = await openLane(backend);
    onTestFinished(lane.close);

    async function goThrough(what: string, times: number, atStep: () => Promise<void>): Promise<void> {
      const from = (await lane.account(0)).length;
      for (let round = 0; round < times; round += 1) for (const step of steps) await lane.run(step, atStep);
      const runs = await lane.account(from);
      const { twice, lost, held, sent } = tally(runs);
      console.log(
        `${backend.name}: ${runs.length} ${what}, ${twice} twice, ${lost} lost, ${held} held, ${sent} sent`,
      );
      expect
        .soft({ twice, lost, atRest: held + sent })
        .toEqual({ twice: 0, lost: 0, atRest: times * steps.length });
      if (atStep !== lane.lose) expect.soft(surprises(runs)).toEqual([]);
    }

    await goThrough('kills', rounds, lane.workers.replace);
    await goThrough('kills with the queue lost', 1, async () => {
      await lane.workers.replace();
      await lane.lose();
    });
    await goThrough('losses of the queue alone', 1, lane.lose);
    // Whatever is still in the queue must not make any of them go out again.
    expect(tally(await lane.account(0)).twice).toBe(0);
  },
);
