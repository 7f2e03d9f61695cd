import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { FailureNotice } from '../public/failure-notice.tsx';
import { Button, ButtonRow } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Page } from '../ui/page.tsx';
import prose from '../ui/prose.module.css';
import { AnswerFormProvider } from './answers/answer-form.tsx';
import { useMistakes } from './problems/mistakes.ts';
import type { loadStep, StepOutcome } from './step.server.ts';
import { type AnswerStep, stepPath, steps } from './steps.ts';

interface StepPageProps {
  step: AnswerStep;
  saved: Awaited<ReturnType<typeof loadStep>>;
  outcome: StepOutcome | undefined;
  children: ReactNode;
}

const formId = 'answers';

/** The frame of a page of the form: which step it is, what is wrong, the questions, and where to go. */
export function StepPage({ step, saved, outcome, children }: StepPageProps) {
  const t = useTranslations('inquiry');
  const locale = useLocale();
  const mistakes = useMistakes()(outcome?.problems.length ? outcome.problems : saved.problems);
  const errors = new Map(
    mistakes.flatMap(({ question, message }) => (question ? [[question, message]] : [])),
  );
  const previous = steps[steps.indexOf(step) - 1];
  const title = t(`${step}.title`);
  const backTo = saved.correcting
    ? stepPath(locale, 'check')
    : previous
      ? stepPath(locale, previous)
      : `/${locale}/inquiry`;
  return (
    <Page title={title} wrong={mistakes.length > 0} backTo={backTo} keepForm={formId}>
      {outcome?.failure && <FailureNotice failure={outcome.failure} hadFiles={outcome.hadFiles} />}
      <ErrorSummary mistakes={mistakes.map(({ id, message }) => ({ href: `#${id}`, message }))} />
      <p className={prose.step}>{t('stepOf', { step: steps.indexOf(step) + 1, total: steps.length })}</p>
      <h1>{title}</h1>
      <form id={formId} method="post" encType="multipart/form-data" noValidate>
        <AnswerFormProvider answers={{ ...saved.draft?.answers, ...outcome?.typed }} errors={errors}>
          {children}
        </AnswerFormProvider>
        <ButtonRow>
          <Button name="intent" value="next">
            {t('next')}
          </Button>
          <Button look="secondary" name="intent" value="pause">
            {t('later')}
          </Button>
        </ButtonRow>
      </form>
    </Page>
  );
}
