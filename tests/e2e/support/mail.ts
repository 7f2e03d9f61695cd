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

const inbox = () => process.env.KAVEL_MAIL_URL ?? '';

/** All mails to an address that have arrived, the oldest first. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
  const list: { id: string; to: string[] }[] = await (await fetch(`${inbox()}/messages.json`)).json();
  const ids = list.filter(({ to }) => to.includes(address)).map(({ id }) => id);
  const mails = await Promise.all(ids.map(async (id) => (await fetch(`${inbox()}/messages/${id}.json`)).json()));
  return mails.reverse();
}

/** Waits until so many mails to an address have arrived, and gives the last. */
export async function mailTo(address: string, count = 1): Promise<CaughtMail> {
  await expect.poll(async () => (await mailsTo(address)).length, { timeout: 30_000 }).toBe(count);
  const last = (await mailsTo(address)).at(-1);
  if (!last) throw new Error(`No mail to ${address}.`);
  return last;
}
