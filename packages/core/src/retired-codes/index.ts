export { type ChosenCodes, retiredProblems } from './retired-codes.ts';
