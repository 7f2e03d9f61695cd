import { randomBytes } from 'node:crypto';
import { asDate } from '../clock.ts';
import type { Locale } from '../code-lists/index.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import {
  type AnswerInWords,
  type Answers,
  answersInWords,
  checkAnswers,
  type InquiryStep,
  statusToken,
} from '../inquiries/index.ts';
import type { Site } from '../site.ts';
import { type DraftRow, getDraft, getOpenDraftForEdit, hashOf, kept } from './inquiry-drafts.queries.ts';

/** How long a draft is kept after its last step. */
const keptDays = 14;

/** A draft as the form sees it: what was typed, and what is wrong with it so far. */
export function draftView(ctx: Context, site: Site, token: string, draft: DraftRow) {
  const { locale, answers, pausedOn, inquiry } = draft;
  return {
    token,
    locale,
    answers,
    pausedOn,
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

/** The answers of a draft, or of the inquiry it became, in words of a language; not-found, or draft-expired. */
export async function readDraft(ctx: Context, token: string, locale: Locale): Promise<AnswerInWords[]> {
  const draft = await getDraft(ctx, token);
  return answersInWords(draft.inquiry?.answers ?? draft.answers, { locale, typedIn: draft.locale });
}

/**
 * Keeps what was typed, right or wrong, beside what was typed before; its 14 days begin anew. `pausedOn` is
 * the page that the visitor leaves to go on later; a save without it says that he goes on.
 */
export function saveDraft(
  ctx: Context,
  site: Site,
  token: string,
  edit: { locale?: Locale | undefined; answers?: Answers | undefined; pausedOn?: InquiryStep | undefined },
): Promise<Draft> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const draft = await getOpenDraftForEdit(tx, token);
    const now = ctx.clock.now();
    await db.inquiryDraft.update({
      where: { id: draft.id },
      data: {
        locale: edit.locale ?? draft.locale,
        answers: kept({
          answers: { ...draft.answers, ...edit.answers },
          pausedOn: edit.pausedOn ?? null,
        }),
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
