import { expect, it } from 'vitest';
import { systemClock } from '../clock.ts';
import { useTestDb } from '../testing/index.ts';
import { foundRegion } from './index.ts';

const db = await useTestDb();
const ctx = { db, clock: systemClock, actor: { kind: 'system' } } as const;

it('makes a region to work in, once', async () => {
  const admin = { name: 'Ilse Brandsma', email: 'ilse@region.example' };
  const { oneTimePassword } = await foundRegion(ctx, admin);
  expect(oneTimePassword.length).toBeGreaterThanOrEqual(12);
  const user = await db.user.findUniqueOrThrow({ where: { email: admin.email } });
  expect(user).toMatchObject({ role: 'admin', sharedDesk: true, mustChangePassword: true });
  const municipalities = await db.municipality.findMany();
  expect(municipalities).toHaveLength(4);
  // Nobody is given out as reachable where nobody is.
  for (const municipality of municipalities) expect(municipality).toMatchObject({ telephone: '', email: '' });
  expect(await db.mailTemplate.count()).toBeGreaterThan(0);
  await expect(foundRegion(ctx, { ...admin, email: 'other@region.example' })).rejects.toThrow(
    'users already',
  );
  expect(await db.user.count()).toBe(1);
});
