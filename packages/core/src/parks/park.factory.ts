import type { Db, Prisma } from '../db.ts';

let made = 0;

/** A park of a municipality in the database. */
export function aPark(
  db: Db,
  given: Partial<Prisma.ParkUncheckedCreateInput> & Pick<Prisma.ParkUncheckedCreateInput, 'municipalityId'>,
) {
  made += 1;
  const { createdAt = '2026-11-02T09:00:00Z' } = given;
  return db.park.create({ data: { name: `Park ${made}`, createdAt, updatedAt: createdAt, ...given } });
}
