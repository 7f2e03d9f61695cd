export { differences, logChange } from './changes.ts';
