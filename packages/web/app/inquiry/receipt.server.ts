import { apiFor, dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import type { AnswerInWords, Receipt } from '../api/types.ts';
import type { Locale } from '../i18n/locales.ts';
import { readSentToken } from './draft-cookie.server.ts';
import { findAnswersInWords } from './drafts.server.ts';

interface SentInquiry {
  receipt: Receipt;
  rows: AnswerInWords[];
}

/** The receipt of the inquiry that this browser sent last, and its answers; null when there is none (any more). */
export async function findReceipt(request: Request, locale: Locale): Promise<SentInquiry | null> {
  const token = await readSentToken(request);
  if (!token) return null;
  const params = { path: { token } };
  try {
    const [receipt, rows] = await Promise.all([
      dataOf<Receipt>(apiFor(request).GET('/v1/inquiry-drafts/{token}/submissions', { params })),
      findAnswersInWords(request, token, locale),
    ]);
    return { receipt, rows };
  } catch (problem) {
    if (problem instanceof ApiProblem && (problem.status === 404 || problem.status === 410)) return null;
    throw problem;
  }
}
