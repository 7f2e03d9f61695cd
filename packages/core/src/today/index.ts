export { today } from './today.ts';
export { dueWithinDays, quietAfterDays } from './today.rules.ts';
