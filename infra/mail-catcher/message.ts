import PostalMime, { type Attachment } from 'postal-mime';
import type { MailStore, Summary } from './store.ts';

export type CaughtAttachment = { index: number; name: string; mediaType: string; size: number };

/** A caught mail, taken apart. `links` are the http(s) addresses of its text and its html. */
export type CaughtMessage = Summary & {
  text: string | null;
  html: string | null;
  links: string[];
  headers: { name: string; value: string }[];
  attachments: CaughtAttachment[];
};

/** Parses a caught mail; undefined when there is none with this id. */
export async function readMessage(store: MailStore, id: string): Promise<CaughtMessage | undefined> {
  const summary = store.find(id);
  if (!summary) return undefined;
  const mail = await PostalMime.parse(await store.bytes(id));
  return {
    ...summary,
    text: mail.text ?? null,
    html: mail.html ?? null,
    links: linksOf(`${mail.text ?? ''}\n${mail.html ?? ''}`),
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: mail.attachments.map((attachment, index) => ({
      index,
      name: attachment.filename ?? `attachment-${index + 1}`,
      mediaType: attachment.mimeType,
      size: contentOf(attachment).length,
    })),
  };
}

/** The bytes of one attachment, with its name and type. */
export async function readAttachment(store: MailStore, id: string, index: number) {
  const mail = store.find(id) && (await PostalMime.parse(await store.bytes(id)));
  const attachment = mail?.attachments[index];
  if (!attachment) return undefined;
  return {
    name: attachment.filename ?? `attachment-${index + 1}`,
    mediaType: attachment.mimeType,
    content: contentOf(attachment),
  };
}

function contentOf({ content }: Attachment): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
}

function linksOf(words: string): string[] {
  const found = words.match(/https?:\/\/[^\s"'<>]+/g) ?? [];
  return [...new Set(found.map((link) => link.replaceAll('&amp;', '&').replace(/[.,;)\]]+$/, '')))];
}
