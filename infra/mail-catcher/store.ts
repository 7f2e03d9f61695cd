import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** Who handed a message over to whom, as the SMTP session said it. */
export type Envelope = { from: string; to: string[] };

/** What the list shows of a message. */
export type Summary = Envelope & { id: string; receivedAt: string; subject: string; size: number };

export type MailStore = Awaited<ReturnType<typeof openStore>>;

const ID = /^[0-9]{17}-[0-9a-f]{8}$/;

/**
 * Caught mails in a folder: the exact bytes in `<id>.eml`, the envelope in `<id>.json` beside it.
 * Ids sort by time of arrival. What lies in the folder already is part of the store.
 */
export async function openStore(folder: string) {
  await mkdir(folder, { recursive: true });
  const summaries: Summary[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    summaries.push(JSON.parse(await readFile(join(folder, file), 'utf8')));
  }
  return {
    /** Newest first. */
    list: (): Summary[] => summaries.toReversed(),

    find: (id: string): Summary | undefined => summaries.find((summary) => summary.id === id),

    bytes: (id: string): Promise<Buffer> => {
      if (!ID.test(id)) throw new Error('Not an id of a message.');
      return readFile(join(folder, `${id}.eml`));
    },

    /** Answers only when the message is on disk: a sender may believe our "250". */
    async add(bytes: Buffer, envelope: Envelope): Promise<Summary> {
      const now = new Date();
      const id = `${now.toISOString().replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`;
      const { subject = '' } = await PostalMime.parse(bytes);
      const summary = { id, receivedAt: now.toISOString(), ...envelope, subject, size: bytes.length };
      await writeFile(join(folder, `${id}.eml`), bytes, { flush: true });
      const unfinished = join(folder, `${id}.part`);
      await writeFile(unfinished, JSON.stringify(summary), { flush: true });
      await rename(unfinished, join(folder, `${id}.json`));
      summaries.push(summary);
      return summary;
    },

    async deleteAll(): Promise<void> {
      for (const { id } of summaries.splice(0)) {
        await rm(join(folder, `${id}.json`), { force: true });
        await rm(join(folder, `${id}.eml`), { force: true });
      }
    },
  };
}
