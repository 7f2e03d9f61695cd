export type { Headers, Standing } from './colleagues.ts';
export { type StandingClock, standingClock } from './standing-clock.ts';
export { buildTestApp, testNow } from './test-app.ts';
