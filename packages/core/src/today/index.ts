export { dueWithinDays, quietAfterDays } from './today.rules.ts';
export { today } from './today.ts';
