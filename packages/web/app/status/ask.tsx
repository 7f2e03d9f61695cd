import { data } from 'react-router';
import { useTranslations } from 'use-intl';
import { apiFor, dataOf } from '../api/client.server.ts';
import { ApiProblem, type FieldProblem } from '../api/problem.ts';
import { localeOf } from '../i18n/path-locale.ts';
import { useMistakes } from '../inquiry/problems/mistakes.ts';
import { type Failure, failureInit, failureOf, retryHeaders } from '../public/failure.server.ts';
import { FailureNotice } from '../public/failure-notice.tsx';
import { seeOther } from '../public/see-other.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';
import { TextInput } from '../ui/text-input.tsx';
import type { Route } from './+types/ask';

export const headers = retryHeaders;

interface Outcome {
  typed: { reference: string; email: string };
  problems: FieldProblem[];
  failure?: Failure;
}

/** Asks for a new link by mail. Whether reference and address belong together is not told to whoever asks. */
export async function action({ request, params }: Route.ActionArgs) {
  const fields = new URLSearchParams(await request.text());
  const typed = { reference: fields.get('reference') ?? '', email: fields.get('email') ?? '' };
  const empty = (['reference', 'email'] as const).filter((name) => typed[name].trim() === '');
  if (empty.length > 0) {
    const problems = empty.map((name) => ({ pointer: `/${name}`, code: 'required' }));
    return data<Outcome>({ typed, problems }, 422);
  }
  try {
    await dataOf(apiFor(request).POST('/v1/status-links', { body: typed }));
    return seeOther(`/${localeOf(params)}/status/sent`);
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 422) {
      return data<Outcome>({ typed, problems: problem.errors }, 422);
    }
    const failure = failureOf(problem);
    return data<Outcome>({ typed, problems: [], failure }, failureInit(failure));
  }
}

export default function AskStatusLink({ actionData }: Route.ComponentProps) {
  const t = useTranslations('status.ask');
  const mistakes = useMistakes()(actionData?.problems ?? []);
  const error = (id: string) => mistakes.find((mistake) => mistake.id === id)?.message;
  return (
    <Page title={t('title')} wrong={mistakes.length > 0}>
      {actionData?.failure && <FailureNotice failure={actionData.failure} />}
      <ErrorSummary mistakes={mistakes.map(({ id, message }) => ({ href: `#${id}`, message }))} />
      <h1>{t('title')}</h1>
      <p className={prose.lead}>{t('intro')}</p>
      <form method="post" noValidate>
        <TextInput
          id="reference"
          label={t('reference')}
          hint={t('referenceHint')}
          error={error('reference')}
          defaultValue={actionData?.typed.reference}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          short
        />
        <TextInput
          id="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          error={error('email')}
          defaultValue={actionData?.typed.email}
          autoComplete="email"
          spellCheck={false}
        />
        <ButtonRow>
          <Button>{t('send')}</Button>
        </ButtonRow>
      </form>
    </Page>
  );
}
