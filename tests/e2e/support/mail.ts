import { expect } from '@playwright/test';

/** What the mail catcher tells of one mail. */
export interface CaughtMail {
  id: string;
  subject: string;
  text: string;
  html: string;
  links: string[];
  headers: { name: string; value: string }[];
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(`${process.env.KAVEL_MAIL_URL}${path}`);
  return (await response.json()) as T;
}

/** All mails to an address that have arrived, the oldest first. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
  const list = await read<{ id: string; to: string[] }[]>('/messages.json');
  const ids = list.filter(({ to }) => to.includes(address)).map(({ id }) => id);
  return Promise.all(ids.reverse().map((id) => read<CaughtMail>(`/messages/${id}.json`)));
}

/** Waits until so many mails to an address have arrived, and gives the last. */
export async function mailTo(address: string, count = 1): Promise<CaughtMail> {
  await expect.poll(async () => (await mailsTo(address)).length, { timeout: 30_000 }).toBe(count);
  const last = (await mailsTo(address)).at(-1);
  if (!last) throw new Error(`No mail to ${address}.`);
  return last;
}
