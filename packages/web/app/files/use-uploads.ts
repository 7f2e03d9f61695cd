import { useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import type { ActionProblem } from '../desk/action-problem.ts';
import { postFile } from './post-file.ts';

/** A file on its way to a record. */
export interface Upload {
  key: number;
  file: File;
  /** Where it goes. */
  path: string;
  /** From 0 to 1. */
  sent: number;
  /** Why it was not taken; it stands there until it is tried again or left. */
  problem: ActionProblem | null;
}

/**
 * Sends files one after the other, each by itself: one that is refused takes no other with it. A file that was taken
 * leaves when the page, read again, has it.
 */
export function useUploads() {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [lastTaken, setLastTaken] = useState<string | null>(null);
  const keys = useRef(0);
  const { revalidate } = useRevalidator();
  const change = (key: number, edit: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...edit } : one)));
  const leave = (key: number) => setUploads((all) => all.filter((one) => one.key !== key));

  async function send({ key, path, file }: Upload): Promise<void> {
    change(key, { problem: null, sent: 0 });
    const problem = await postFile(path, file, (sent) => change(key, { sent }));
    if (problem) return change(key, { problem });
    await revalidate();
    leave(key);
    setLastTaken(file.name);
  }

  async function add(files: readonly File[], path: string): Promise<void> {
    const added = files.map((file): Upload => {
      keys.current += 1;
      return { key: keys.current, file, path, sent: 0, problem: null };
    });
    setUploads((before) => [...before, ...added]);
    for (const upload of added) await send(upload);
  }

  return { uploads, lastTaken, add, again: send, leave };
}
