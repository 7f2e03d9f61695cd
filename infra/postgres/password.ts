import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

/**
 * The password of the server on this data folder, from the file beside it; made when absent.
 * The loopback address alone keeps nobody out on a machine with several users.
 */
export function passwordFor(dataDir: string): string {
  const file = `${dataDir}.password`;
  if (!existsSync(file)) {
    const { uid, gid } = statSync(dataDir);
    writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
    chownSync(file, uid, gid); // initdb reads it as the owner of the data
  }
  return readFileSync(file, 'utf8').trim();
}
