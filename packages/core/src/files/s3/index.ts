export { readS3Url, s3UrlProblem } from './s3-place.ts';
export { createS3Store } from './s3-store.ts';
