export { type AreaProblem, type AreaReading, largestAreaM2, parseArea, toSquareMetres } from './area.ts';
export { type PowerReading, parsePower } from './power.ts';
export { type NumberReading, parseNumber, parseWholeNumber } from './typed-number.ts';
