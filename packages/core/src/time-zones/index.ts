export {
  defaultTimeZone,
  deskTimeZone,
  isTimeZone,
  type TimeZoneGuess,
  type TimeZoneOrigin,
  timeZonesOf,
} from './time-zone.ts';
export { zoneCity } from './zone-city.ts';
