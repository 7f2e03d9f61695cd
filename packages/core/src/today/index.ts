export { dueWithinDays } from './today.rules.ts';
export { today } from './today.ts';
