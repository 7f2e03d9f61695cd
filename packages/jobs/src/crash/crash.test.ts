import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backendsFor } from '../testing/backends.ts';
import { type Lane, openLane } from './lane.ts';
import { steps } from './steps.ts';
import { surprises, tally } from './tally.ts';

const rounds = Number(process.env.CRASH_ROUNDS ?? 5);
const backends = backendsFor(2).filter(({ available }) => available);

// Side by side: a run is mostly waiting for a dead worker's lease to end.
describe.concurrent.each(backends)('with the queue on $name', (backend) => {
  let lane: Lane;
  beforeAll(async () => {
    lane = await openLane(backend);
    await lane.workers.next();
  });
  afterAll(() => lane.close());

  test(`killed at every step, ${rounds * steps.length} times: no mail twice, none lost`, {
    timeout: 600_000,
  }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      for (const step of steps) {
        await lane.run(step, async () => {
          await lane.workers.kill();
          void lane.workers.next();
        });
      }
    }
    const runs = await lane.account();
    const { runs: kills, twice, lost, held, sent } = tally(runs);
    console.log(`${backend.name}: ${kills} kills, ${twice} twice, ${lost} lost, ${held} held, ${sent} sent`);
    expect(surprises(runs)).toEqual([]);
    expect({ kills, twice, lost, settled: held + sent }).toEqual({
      kills,
      twice: 0,
      lost: 0,
      settled: kills,
    });
  });
});
