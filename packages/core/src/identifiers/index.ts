export { bareNumber, checkIdentifier, type IdentifierReading } from './identifier.ts';
export { type KeptIdentifier, keptIdentifier } from './kept-identifier.ts';
export { type IdentifierScheme, identifierSchemes } from './schemes.ts';
