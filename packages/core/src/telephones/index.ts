export { parseTelephone, type Telephone } from './telephone.ts';
