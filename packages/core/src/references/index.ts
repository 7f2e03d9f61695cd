export { createReference, parseReference } from './reference.ts';
