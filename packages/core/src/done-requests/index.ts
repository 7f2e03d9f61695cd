export { type Answer, doOnce, forgetDoneRequests, type KeyedRequest } from './done-requests.ts';
