import type { UserActor } from './access/actor.ts';
import type { Clock } from './clock.ts';
import type { Db } from './db.ts';

/** Who acts: a colleague, somebody at the public door, or Kavel itself. */
export type Actor = UserActor | { kind: 'public' } | { kind: 'system' };

/** What every use case is given, made once per request or job. */
export interface Context<A extends Actor = Actor> {
  db: Db;
  clock: Clock;
  actor: A;
}

/** A context whose actor is a signed-in colleague. */
export type UserContext = Context<UserActor>;
