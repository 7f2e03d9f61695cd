import { randomBytes } from 'node:crypto';
import { asDate } from '../clock.ts';
import type { Locale } from '../code-lists/index.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { type Answers, checkAnswers, statusToken } from '../inquiries/index.ts';
import type { Site } from '../site.ts';
import { type DraftRow, getDraft, getOpenDraftForEdit, hashOf } from './inquiry-drafts.queries.ts';

/** How long a draft is kept after its last step. */
const keptDays = 14;

/** A draft as the form sees it: what was typed, and what is wrong with it so far. */
export function draftView(ctx: Context, site: Site, token: string, draft: DraftRow) {
  const { locale, answers, inquiry } = draft;
  return {
    token,
    locale,
    answers,
    files: inquiry?.files ?? draft.files,
    problems: checkAnswers(answers, { locale, now: ctx.clock.now() }).problems,
    startedAt: draft.startedAt,
    expiresAt: draft.expiresAt,
    submitted: inquiry !== null,
    reference: inquiry?.reference ?? null,
    statusToken: inquiry && statusToken(site, inquiry),
  };
}
export type Draft = ReturnType<typeof draftView>;

/** Starts an empty draft; its token opens it and is not kept. */
export async function startDraft(ctx: Context, site: Site, locale: Locale): Promise<Draft> {
  const token = randomBytes(24).toString('base64url');
  const now = ctx.clock.now();
  await ctx.db.inquiryDraft.create({
    data: {
      tokenHash: hashOf(token),
      locale,
      answers: {},
      startedAt: asDate(now),
      savedAt: asDate(now),
      expiresAt: expiry(now),
    },
  });
  return openDraft(ctx, site, token);
}

/** The draft that a token opens; not-found, or draft-expired. */
export async function openDraft(ctx: Context, site: Site, token: string): Promise<Draft> {
  return draftView(ctx, site, token, await getDraft(ctx, token));
}

/** Keeps what was typed, right or wrong, beside what was typed before; its 14 days begin anew. */
export function saveDraft(
  ctx: Context,
  site: Site,
  token: string,
  edit: { locale?: Locale | undefined; answers?: Answers | undefined },
): Promise<Draft> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const draft = await getOpenDraftForEdit(tx, token);
    const now = ctx.clock.now();
    await db.inquiryDraft.update({
      where: { id: draft.id },
      data: {
        locale: edit.locale ?? draft.locale,
        answers: { ...draft.answers, ...edit.answers },
        savedAt: asDate(now),
        expiresAt: expiry(now),
      },
    });
    return openDraft(tx, site, token);
  });
}

function expiry(savedAt: Temporal.Instant): Date {
  return asDate(savedAt.add({ hours: 24 * keptDays }));
}
