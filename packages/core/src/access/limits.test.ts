import { expect, test } from 'vitest';
import { fixedClock } from '../clock.ts';
import { useTestDb } from '../testing/index.ts';
import { forgetTries, giveBackTry, type Limit, takeTry } from './limits.ts';

const db = await useTestDb();
const limit: Limit = { name: 'knock', tries: 3, windowSeconds: 60 };
const at = (time: string) => ({ db, clock: fixedClock(`2026-11-24T${time}Z`) });

async function takeThree(address: string, time: string) {
  for (let taken = 0; taken < 3; taken += 1) {
    expect(await takeTry(at(time), limit, address)).toEqual({ allowed: true, retryAfterSeconds: 0 });
  }
}

test('one more than the limit waits until the window that began with the first is over', async () => {
  await takeThree('192.0.2.1', '09:00:00');
  expect(await takeTry(at('09:00:20'), limit, '192.0.2.1')).toEqual({
    allowed: false,
    retryAfterSeconds: 40,
  });
  expect(await takeTry(at('09:00:59.900'), limit, '192.0.2.1')).toEqual({
    allowed: false,
    retryAfterSeconds: 1,
  });
  await takeThree('192.0.2.1', '09:01:00');
  expect(await takeTry(at('09:01:00'), limit, '192.0.2.1')).toMatchObject({ allowed: false });
});

test('others, and other limits, are counted apart', async () => {
  await takeThree('192.0.2.2', '09:00:00');
  expect(await takeTry(at('09:00:00'), limit, '192.0.2.3')).toMatchObject({ allowed: true });
  expect(await takeTry(at('09:00:00'), { ...limit, name: 'ring' }, '192.0.2.2')).toMatchObject({
    allowed: true,
  });
});

test('a try that is given back does not count', async () => {
  await takeThree('192.0.2.4', '09:00:00');
  await giveBackTry({ db }, limit, '192.0.2.4');
  expect(await takeTry(at('09:00:01'), limit, '192.0.2.4')).toMatchObject({ allowed: true });
  expect(await takeTry(at('09:00:01'), limit, '192.0.2.4')).toMatchObject({ allowed: false });
});

test('tries at the same time are all counted', async () => {
  const tries = Array.from({ length: 12 }, () => takeTry(at('09:00:00'), limit, '192.0.2.5'));
  const allowed = (await Promise.all(tries)).filter((taken) => taken.allowed);
  expect(allowed).toHaveLength(3);
});

test('an address is forgotten when its window is over, not before', async () => {
  const key = 'knock:192.0.2.6';
  await takeTry(at('12:00:00'), limit, '192.0.2.6');
  await forgetTries(at('12:00:59'), limit);
  expect(await db.rateLimit.count({ where: { key } })).toBe(1);
  await forgetTries(at('12:01:00'), limit);
  expect(await db.rateLimit.count({ where: { key } })).toBe(0);
});
