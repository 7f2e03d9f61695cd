import { join } from 'node:path';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '..');

/** Everything that is local to this clone: databases, files, secrets, logs. Not committed. */
export const dataDir = process.env.KAVEL_DATA_DIR ?? join(root, '.data');

/** A program that npm installed. */
export const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
