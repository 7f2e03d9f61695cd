import type { Readable } from 'node:stream';

/** Where the bytes of files lie, each under its own SHA-256. What stands there is whole. */
export interface FileStore {
  /**
   * Keeps the bytes and gives their SHA-256 in hexadecimal; they are kept when it resolves. Where they lie already
   * they are then as new, and nobody tidies them away meanwhile.
   */
  write(bytes: Uint8Array): Promise<string>;
  /**
   * The same of bytes as they come, however many, without holding them; undefined when there are more than `mostBytes`,
   * of which nothing stays.
   */
  take(
    source: AsyncIterable<Uint8Array>,
    mostBytes: number,
  ): Promise<{ sha256: string; size: number } | undefined>;
  /** The bytes of this SHA-256; fails when they are not there (`ENOENT`). */
  read(sha256: string): Promise<Readable>;
  /**
   * Lends a file with the bytes of this SHA-256 to what must read here and there in it: `use` is given its path, and
   * keeps nothing of it afterwards.
   */
  borrow<T>(sha256: string, use: (path: string) => Promise<T>): Promise<T>;
  /** The SHA-256 of everything that was written before an instant. */
  writtenBefore(before: Date): AsyncIterable<string>;
  /** Takes bytes away; nothing happens when they are not there, or were written at that instant or after it. */
  remove(sha256: string, writtenBefore: Date): Promise<void>;
  /** Whether the store can be used: fails with the reason when it cannot. */
  reach(): Promise<void>;
}

/**
 * The store does not do what it was asked, for a reason that lies in it and may pass. Not a refusal of the domain: who
 * tries later may well succeed. Its words are for whoever keeps Kavel running, and hold no secret.
 */
export class FilesUnavailable extends Error {
  constructor(reason: string) {
    super(`The files cannot be reached: ${reason}.`);
    this.name = 'FilesUnavailable';
  }
}
