export { landElsewhere, refuseLandElsewhere } from './land.rules.ts';
export { aPark } from './park.factory.ts';
export type { ParkTexts } from './park.rules.ts';
export { findParks, getPark, type Park, type ParkFilter, parkReference } from './parks.queries.ts';
export {
  archivePark,
  type CreatePark,
  createPark,
  holdLand,
  parkNamed,
  unarchivePark,
  updatePark,
} from './parks.ts';
