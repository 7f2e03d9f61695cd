import { data, redirect } from 'react-router';
import { apiFor, dataOf, postForm } from '../api/client.server.ts';
import { readForm } from '../api/form-body.server.ts';
import { ApiProblem, type FieldProblem } from '../api/problem.ts';
import type { InquiryStatus } from '../api/types.ts';
import { type Failure, failPage, failureInit, failureOf } from '../public/failure.server.ts';

interface StatusArgs {
  request: Request;
  params: { token: string };
}

/** Where an inquiry stands; null, with 410, when the link's time is over. */
export async function loadStatus({ request, params }: StatusArgs) {
  const added = new URL(request.url).searchParams.has('added');
  const repeatKey = crypto.randomUUID();
  try {
    const path = { token: params.token };
    const status: InquiryStatus = await dataOf(
      apiFor(request).GET('/v1/inquiry-statuses/{token}', { params: { path } }),
    );
    const late = status.outcome === 'open' && status.answerDueOn < amsterdamDay();
    return { status, added, repeatKey, late };
  } catch (problem) {
    if (problem instanceof ApiProblem && (problem.status === 410 || problem.status === 404)) {
      return data({ status: null, added, repeatKey, late: false }, 410);
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
}

/** Adds a message, files or both to an inquiry. */
export async function addToInquiry({ request, params }: StatusArgs) {
  const { fields, files, problems } = await readForm(request);
  const message = fields.get('message') ?? '';
  if (message.trim() === '' && files.length === 0 && problems.length === 0) {
    return data<AddOutcome>({ message, problems: [{ pointer: '/message', code: 'empty-addition' }] }, 422);
  }
  // Here nothing is kept yet: what could not be read is said before anything is sent.
  if (problems.length > 0) return data<AddOutcome>({ message, problems, hadFiles: true }, 422);
  const form = new FormData();
  form.append('message', message);
  for (const file of files) form.append('file', file, file.name);
  try {
    const path = `/v1/inquiry-statuses/${encodeURIComponent(params.token)}/additions`;
    await postForm(request, path, form, {
      'idempotency-key': fields.get('repeatKey') ?? crypto.randomUUID(),
    });
    return redirect(`${new URL(request.url).pathname}?added`);
  } catch (problem) {
    const hadFiles = files.length > 0;
    if (problem instanceof ApiProblem && problem.status === 422) {
      return data<AddOutcome>({ message, problems: problem.errors, hadFiles }, 422);
    }
    const failure = failureOf(problem);
    return data<AddOutcome>({ message, problems: [], failure, hadFiles }, failureInit(failure));
  }
}
