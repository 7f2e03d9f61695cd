import { buffer } from 'node:stream/consumers';
import { fixedClock } from '@kavel/core';
import { actorOf, aUser } from '@kavel/core/access';
import { startExport } from '@kavel/core/exports';
import { anOrganisation } from '@kavel/core/organisations';
import { useTestDb } from '@kavel/core/testing';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';

const db = await useTestDb();

test('a program that is not ours reads the workbook: texts as texts, days as days, and what it is', async () => {
  const clock = fixedClock('2026-11-24T09:00:00Z');
  const actor = actorOf(await aUser(db, { role: 'desk', sharedDesk: true, name: 'Anna de Vries' }));
  await anOrganisation(db, { name: '=1+1', country: 'JP', updatedAt: '2026-11-03T09:00:00Z' });
  await anOrganisation(db, {
    name: '株式会社くら & <Söhne>',
    country: 'JP',
    updatedAt: '2026-11-02T09:00:00Z',
  });
  const asked = { noun: 'organisations', format: 'xlsx', filter: { country: 'JP' } } as const;
  const { content } = await startExport({ db, clock, actor }, asked);
  const sheets = await readWorkbook(await buffer(content));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['organisations', 'About this export']);
  const [head, first, second] = sheets[0]?.data ?? [];
  const column = head?.indexOf('Last edited') ?? -1;
  expect([head?.[0], first?.[0], second?.[0]]).toEqual(['Name', '=1+1', '株式会社くら & <Söhne>']);
  // The reader cuts a day's fraction to the millisecond below.
  const seconds = Math.round(Number(first?.[column]) / 1000);
  expect(seconds).toBe(Date.parse('2026-11-03T10:00:00Z') / 1000);
  expect(sheets[1]?.data.flat()).toEqual([
    expect.stringMatching(/by Anna de Vries\. Filter: country = JP\.$/),
    'End of export: 2 rows.',
  ]);
});
