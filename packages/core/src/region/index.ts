export { foundRegion } from './found-region.ts';
