import { test } from 'vitest';
import { backendsFor } from '../testing/backends.ts';
import { openLane, type Run } from './lane.ts';
import { steps } from './steps.ts';
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

    async function tell(what: string, from: number): Promise<Run[]> {
      const runs = await lane.account(from);
      const { twice, lost, held, sent } = tally(runs);
      console.log(
        `${backend.name}: ${runs.length} ${what}, ${twice} twice, ${lost} lost, ${held} held, ${sent} sent`,
      );
      expect.soft({ twice, lost, atRest: held + sent }).toEqual({ twice: 0, lost: 0, atRest: runs.length });
      return runs;
    }

    for (let round = 1; round <= rounds; round += 1) {
      for (const step of steps) {
        await lane.run(step, async () => {
          await lane.workers.replace();
          if (round === rounds) await lane.lose();
        });
      }
    }
    const kills = await tell(`kills, ${steps.length} of them with the queue lost as well`, 0);
    expect.soft(surprises(kills)).toEqual([]);

    const alive = steps.filter(({ undone }) => !undone);
    for (const step of alive) await lane.run(step, lane.lose);
    const losses = await tell('losses of the queue alone', kills.length);
    expect
      .soft(losses.map(({ step, state }) => [step.name, state]))
      .toEqual(alive.map(({ name, forgets }) => [name, forgets ? 'held' : 'sent']));
    // Whatever is still in the queue must not have made any of them go out again.
    expect(tally(await lane.account(0)).twice).toBe(0);
  });
}
