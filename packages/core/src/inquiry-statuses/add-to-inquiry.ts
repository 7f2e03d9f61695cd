import { logActivity } from '../activities/index.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, type FieldError } from '../errors.ts';
import {
  attachFiles,
  type FileStore,
  filesRefused,
  type LookedAt,
  type SentFile,
  storeSeconds,
  takeFiles,
} from '../files/index.ts';
import { getReceivedInquiry, type Inquiry } from '../inquiries/index.ts';
import { tellWorkers } from '../mails/index.ts';
import { tidyText } from '../names/index.ts';
import type { Site } from '../site.ts';
import { type InquiryStatus, inquiryOfLink, statusOf } from './inquiry-status.ts';

const longestMessage = 5000;
/** Files that a company may add to one inquiry in all. */
const mostInAll = 25;

/** What a company adds to its inquiry. */
export interface Addition {
  message: string;
  files: readonly SentFile[];
  /** The sender's own key: the same key on the same inquiry is the same addition, however often it is sent. */
  idempotencyKey: string;
}

/**
 * Adds words or files to an inquiry by its status link; the desk sees them on Today and on the timeline, and one
 * colleague is mailed. Files that cannot be taken are refused by name, the rest is kept. Repeated with the same
 * key it adds nothing and says the same.
 */
export async function addToInquiry(
  ctx: Context,
  site: Site,
  store: FileStore,
  token: string,
  addition: Addition,
): Promise<InquiryStatus> {
  const { files } = await inquiryOfLink(ctx, site, token);
  const looked = await takeFiles(store, addition.files, { room: mostInAll - files.length });
  const { status, refusals } = await inTransaction(
    ctx.db,
    async (db) => {
      const tx = { ...ctx, db };
      const inquiry = await inquiryOfLink(tx, site, token);
      const refusals = await addOnce(tx, store, inquiry, addition, looked);
      return { status: await statusOf(tx, await getReceivedInquiry(db, inquiry.id)), refusals };
    },
    storeSeconds,
  );
  if (refusals.length > 0) throw filesRefused(refusals);
  return status;
}

/** The refusals of an addition, those of the first time where it is there already. */
async function addOnce(
  tx: Context,
  store: FileStore,
  inquiry: Inquiry,
  addition: Addition,
  files: readonly LookedAt[],
) {
  const message = tidyText(addition.message);
  const idempotencyKey = `addition ${inquiry.id} ${addition.idempotencyKey}`;
  // Two posts of one key at the same moment: the second waits here and then finds the first.
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext(${idempotencyKey}))`;
  const there = await tx.db.activity.findUnique({ where: { idempotencyKey } });
  if (there) return (there.details as unknown as AdditionDetails).refusals;
  assertSomething(message, addition.files);
  const owner = { inquiryId: inquiry.id, leadId: inquiry.leadId };
  const room = mostInAll - inquiry.files.length;
  const { attached, refusals } = await attachFiles(tx, store, files, owner, room);
  if (message === '' && attached.length === 0) return refusals;
  const details: AdditionDetails = { files: attached.map(({ name }) => name), refusals };
  await logActivity(tx, {
    kind: 'addition',
    inquiryId: inquiry.id,
    leadId: inquiry.leadId,
    text: message || null,
    details: details as unknown as Prisma.InputJsonObject,
    idempotencyKey,
    noticeDue: true,
  });
  await tellWorkers(tx.db);
  return refusals;
}

/** What an addition keeps beside its words: the files taken, and what was said of the others. */
interface AdditionDetails {
  files: string[];
  refusals: FieldError[];
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
