import { logActivity } from '../activities/index.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import { attachFiles, type FileStore, filesRefused, type SentFile } from '../files/index.ts';
import { getReceivedInquiry } from '../inquiries/index.ts';
import { tidyText } from '../names/index.ts';
import type { Site } from '../site.ts';
import { type InquiryStatus, inquiryOfLink, statusOf } from './inquiry-status.ts';

const longestMessage = 5000;
/** Files that a company may add to one inquiry in all. */
const mostInAll = 25;

/** Adds words or files to an inquiry by its status link; the desk sees them on the timeline. Files that cannot be taken are refused by name, the rest is kept. */
export async function addToInquiry(
  ctx: Context,
  site: Site,
  store: FileStore,
  token: string,
  addition: { message: string; files: readonly SentFile[] },
): Promise<InquiryStatus> {
  const message = tidyText(addition.message);
  const { status, refusals } = await inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const inquiry = await inquiryOfLink(tx, site, token);
    assertSomething(message, addition.files);
    const owner = { inquiryId: inquiry.id, leadId: inquiry.leadId };
    const kept = await attachFiles(tx, store, addition.files, owner, mostInAll - inquiry.files.length);
    if (message !== '' || kept.attached.length > 0) {
      await logActivity(tx, {
        kind: 'addition',
        inquiryId: inquiry.id,
        leadId: inquiry.leadId,
        text: message || null,
        details: { files: kept.attached.map(({ name }) => name) },
      });
    }
    return { status: await statusOf(tx, await getReceivedInquiry(db, inquiry.id)), refusals: kept.refusals };
  });
  if (refusals.length > 0) throw filesRefused(refusals);
  return status;
}

function assertSomething(message: string, files: readonly SentFile[]): void {
  if (message.length > longestMessage) {
    throw new DomainError('broken-rule', 'invalid', 'This message is too long.', [
      {
        pointer: '/message',
        code: 'too-long',
        message: 'At most 5,000 characters.',
        params: { max: longestMessage },
      },
    ]);
  }
  if (message === '' && files.length === 0) {
    throw new DomainError('broken-rule', 'invalid', 'There is nothing to add.', [
      { pointer: '/message', code: 'required', message: 'Write a message or choose a file.' },
    ]);
  }
}
