import { theMunicipalities } from '@kavel/core/municipalities';
import { useTestDatabase } from '@kavel/core/testing';
import { expect, test } from 'vitest';
import { startApi } from './api-process.ts';
import { type Acknowledged, postInquiry } from './post-inquiry.ts';

const POSTS = 1000;
const CONNECTIONS = 20;

const { db, url } = await useTestDatabase();

test('of 1,000 inquiries none is lost and none comes twice when the API is killed in between', async () => {
  await theMunicipalities(db);
  const api = await startApi(url, { INQUIRIES_PER_HOUR: '100000' });
  const acknowledged: Acknowledged[] = [];
  let killedAfter: number | undefined;
  const numbers = Array.from({ length: POSTS }, (_, index) => index).values();

  async function connection(): Promise<void> {
    for (const number of numbers) {
      acknowledged.push(await postInquiry(api, number));
      if (acknowledged.length === POSTS / 2) {
        killedAfter = acknowledged.length;
        api.killAndRestart();
      }
    }
  }
  const started = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, connection)).finally(() => api.stop());
  console.info((performance.now() - started) / 1000, 'repeats there', acknowledged.filter((a) => a.wasThere).length, 'lost conn', acknowledged.filter(a => a.lostConnections > 0).length, Math.max(...acknowledged.map(a => a.lostConnections)));

  const stored = await db.inquiry.findMany({
    select: { reference: true, contactEmail: true, mails: { select: { kind: true, state: true, toAddress: true } } },
  });
  expect(stored.length).toBe(POSTS);
  console.info(killedAfter);
}, 180_000);
