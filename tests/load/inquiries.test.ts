import { theMunicipalities } from '@kavel/core/municipalities';
import { useTestDatabase } from '@kavel/core/testing';
import { expect, test } from 'vitest';
import { startApi } from './api-process.ts';
import { atCommit } from './commits.ts';
import { type Acknowledged, postInquiry } from './post-inquiry.ts';

const POSTS = 1000;
const CONNECTIONS = 20;
const WITHIN_MS = 5 * 60 * 1000;

const { db, url } = await useTestDatabase();

/** Runs a task for each number, at most so many at a time. */
async function inLanes<T>(numbers: readonly number[], task: (number: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  const left = numbers.values();
  const lane = async () => {
    for (const number of left) results.push(await task(number));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  return results;
}

/** Every inquiry in the database, with its confirmation mails. */
function findStored() {
  return db.inquiry.findMany({
    select: {
      reference: true,
      contactEmail: true,
      mails: { select: { kind: true, state: true, toAddress: true } },
    },
  });
}

/** Those values that stand in a list more than once. */
function repeated(values: readonly unknown[]): unknown[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('of 1,000 inquiries none is lost and none stored twice when the API is killed in between', {
  timeout: WITHIN_MS,
}, async () => {
  await theMunicipalities(db);
  const api = await startApi(url, { INQUIRIES_PER_HOUR: '100000' });
  const acknowledged: Acknowledged[] = [];
  let killedAfter = 0;
  // At a commit: its inquiry is stored and mostly not acknowledged, while others are half-way.
  const commits = await atCommit(url, POSTS / 2, () => {
    killedAfter = acknowledged.length;
    api.killAndRestart();
  });
  const numbers = Array.from({ length: POSTS }, (_, index) => index);
  const some = numbers.filter((number) => number % 50 === 0);
  let again: Acknowledged[] = [];
  try {
    await inLanes(numbers, async (number) => acknowledged.push(await postInquiry(api, number)));
    again = await inLanes(some, (number) => postInquiry(api, number));
  } finally {
    await commits.stop();
    await api.stop();
  }

  const stored = await findStored();
  const referenceOf = new Map(stored.map(({ contactEmail, reference }) => [contactEmail, reference]));
  const lost = acknowledged.filter((one) => referenceOf.get(one.contactEmail) !== one.reference);
  const twice = repeated(stored.map(({ contactEmail }) => contactEmail));
  const count = (list: readonly unknown[]) => list.length.toLocaleString('en-GB');
  console.info(
    `${count(numbers)} posted, ${count(acknowledged)} acknowledged, ${count(stored)} stored, ` +
      `${count(twice)} twice, ${count(lost)} lost; API killed after ${killedAfter}`,
  );
  const unanswered = acknowledged.filter(({ lostConnections }) => lostConnections > 0);
  const found = acknowledged.filter(({ wasThere }) => wasThere);
  console.info(`${count(unanswered)} were posted again; ${count(found)} of them had been stored`);

  expect(killedAfter).toBeGreaterThan(0);
  expect(unanswered.length, 'the kill cut connections').toBeGreaterThan(0);
  expect(acknowledged).toHaveLength(POSTS);
  expect(stored).toHaveLength(POSTS);
  expect(lost).toEqual([]);
  expect(twice).toEqual([]);
  expect(repeated(stored.map(({ reference }) => reference))).toEqual([]);
  const unlikeOneConfirmation = stored.filter(
    ({ mails: [mail, ...more], contactEmail }) =>
      more.length > 0 ||
      mail?.kind !== 'confirmation' ||
      mail.state !== 'planned' ||
      mail.toAddress !== contactEmail,
  );
  expect(unlikeOneConfirmation).toEqual([]);
  for (const { contactEmail, reference, wasThere } of again) {
    expect({ contactEmail, reference, wasThere }).toEqual({
      contactEmail,
      reference: referenceOf.get(contactEmail),
      wasThere: true,
    });
  }
});
