export { type Addition, fileNamesIn, findUnseenAdditions, unseenAdditions } from './additions.queries.ts';
export { markAddition, settleAdditions } from './additions.ts';
