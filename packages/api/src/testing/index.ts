export { buildTestApp } from './test-app.ts';
