export { asDate, asDay, asInstant, type Clock, fixedClock, movableClock, systemClock } from './clock.ts';
export type { Actor, Context, UserContext } from './context.ts';
export { createDb, type Database, type Db, inTransaction, Prisma } from './db.ts';
export { DomainError, type ErrorKind, type FieldError, notFound, staleEdit } from './errors.ts';
export type { Site } from './site.ts';
