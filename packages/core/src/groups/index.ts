export { type Group, getGroup } from './groups.ts';
