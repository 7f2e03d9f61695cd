export { type LinkPurpose, type LinkReading, readLink, signLink } from './signed-link.ts';
