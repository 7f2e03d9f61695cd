export { findListedCodes, findRetired, type ListedCode } from './find-retired-codes.ts';
export { leadCodeLists, type RetirableList, retirableLists } from './retirable-lists.ts';
export { type RetireCode, retireCode } from './retire-code.ts';
export { type ChosenCodes, retiredProblems } from './retired-codes.ts';
