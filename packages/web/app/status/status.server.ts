import { data } from 'react-router';
import { apiFor, dataOf, postForm } from '../api/client.server.ts';
import { readForm } from '../api/form-body.server.ts';
import { ApiProblem, type FieldProblem } from '../api/problem.ts';
import type { InquiryStatus } from '../api/types.ts';
import { type Failure, failPage, failureInit, failureOf } from '../public/failure.server.ts';
import { seeOther } from '../public/see-other.ts';

interface StatusArgs {
  request: Request;
  params: { token: string };
}

/** Where an inquiry stands; null, with 410, when the link's time is over. */
export async function loadStatus({ request, params }: StatusArgs) {
  const added = new URL(request.url).searchParams.has('added');
  try {
    const path = { token: params.token };
    const status: InquiryStatus = await dataOf(
      apiFor(request).GET('/v1/inquiry-statuses/{token}', { params: { path } }),
    );
    const late = status.outcome === 'open' && status.answerDueOn < amsterdamDay();
    return { status, added, late, idempotencyKey: crypto.randomUUID() };
  } catch (problem) {
    if (problem instanceof ApiProblem && (problem.status === 410 || problem.status === 404)) {
      return data({ status: null, added, late: false, idempotencyKey: '' }, 410);
    }
    return failPage(problem);
  }
}

/** The calendar day in Amsterdam now, "2026-11-24". */
const amsterdamDay = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

export interface AddOutcome {
  message: string;
  problems: FieldProblem[];
  failure?: Failure;
  hadFiles?: boolean;
  /** True when only files were refused: the message and the other files are with us already. */
  restAdded?: boolean;
  /** The key of what may have been added although the answer was lost: sent again it is the same addition. */
  idempotencyKey?: string;
}

/** Adds a message, files or both to an inquiry. */
export async function addToInquiry({ request, params }: StatusArgs) {
  const { fields, files, problems: unread } = await readForm(request);
  const message = fields.get('message') ?? '';
  const idempotencyKey = fields.get('idempotencyKey') || crypto.randomUUID();
  const form = new FormData();
  form.append('message', message);
  for (const file of files) form.append('file', file, file.name);
  try {
    const nothingLeft = message.trim() === '' && files.length === 0 && unread.length > 0;
    const headers = { 'idempotency-key': idempotencyKey };
    if (!nothingLeft) await postForm(request, additionsPath(params.token), form, headers);
    if (unread.length === 0) return seeOther(`${new URL(request.url).pathname}?added`);
    return data<AddOutcome>({ message: '', problems: unread, restAdded: !nothingLeft }, 422);
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 422) return refused(problem, unread);
    const failure = failureOf(problem);
    return data<AddOutcome>(
      { message, problems: [], failure, hadFiles: files.length > 0, idempotencyKey },
      failureInit(failure),
    );
  }

  function refused({ errors }: ApiProblem, before: FieldProblem[]) {
    const problems = [...before, ...errors];
    const restAdded = errors.every(({ pointer }) => pointer.startsWith('/file'));
    const rest = restAdded ? { message: '', restAdded } : { message, hadFiles: files.length > 0 };
    return data<AddOutcome>({ problems, ...rest }, 422);
  }
}

const additionsPath = (token: string) => `/v1/inquiry-statuses/${encodeURIComponent(token)}/additions`;
