import { createHash } from 'node:crypto';
import { asDate } from '../clock.ts';
import type { Locale } from '../code-lists/index.ts';
import type { Context } from '../context.ts';
import type { Prisma } from '../db.ts';
import { DomainError, notFound } from '../errors.ts';
import { type Answers, asInquiry, type InquiryStep, inquiryParts } from '../inquiries/index.ts';

const draftParts = {
  files: { select: { id: true, name: true, mediaType: true, size: true }, orderBy: { uploadedAt: 'asc' } },
  inquiry: { include: inquiryParts },
} as const satisfies Prisma.InquiryDraftInclude;

/** Only a hash of a draft's token is kept: who reads the database cannot open it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

interface Kept {
  answers: Answers;
  /** The page on which the visitor paused, half-filled perhaps; null while the form is gone through. */
  pausedOn: InquiryStep | null;
}

/** What is kept of a half-filled form: the answers, and beside them the page on which it was left. */
export function kept({ answers, pausedOn }: Kept): Prisma.InputJsonObject {
  return { ...answers, ...(pausedOn && { pausedOn }) };
}

function readKept(json: unknown): Kept {
  const { pausedOn = null, ...answers } = json as Answers & { pausedOn?: InquiryStep };
  return { answers, pausedOn };
}

/** The draft that a token opens, with its files and the inquiry it became; not-found, or draft-expired. */
export async function getDraft(ctx: Context, token: string) {
  const row = await ctx.db.inquiryDraft.findUnique({
    where: { tokenHash: hashOf(token) },
    include: draftParts,
  });
  if (!row) throw notFound('draft');
  if (row.inquiry === null && row.expiresAt <= asDate(ctx.clock.now())) {
    throw new DomainError(
      'broken-rule',
      'draft-expired',
      'This draft was kept for 14 days and is deleted now. Please start again.',
    );
  }
  return {
    ...row,
    locale: row.locale as Locale,
    ...readKept(row.answers),
    inquiry: row.inquiry && asInquiry(row.inquiry),
  };
}
export type DraftRow = Awaited<ReturnType<typeof getDraft>>;

/** The same, held against other writes until the transaction ends. */
export async function getDraftForEdit(ctx: Context, token: string): Promise<DraftRow> {
  await ctx.db.$executeRaw`select 1 from inquiry_draft where token_hash = ${hashOf(token)} for update`;
  return getDraft(ctx, token);
}

/** A draft that is not sent yet, held for writing; what was sent is changed on its status page. */
export async function getOpenDraftForEdit(ctx: Context, token: string): Promise<DraftRow> {
  const draft = await getDraftForEdit(ctx, token);
  if (draft.inquiry) {
    throw new DomainError('conflict', 'already-sent', 'This inquiry is sent. Add to it on its status page.');
  }
  return draft;
}
