import { useCountryOptions } from '../code-lists/options.ts';
import { retryHeaders } from '../public/failure.server.ts';
import { Select } from '../ui/select.tsx';
import type { Route } from './+types/company';
import { useAnswers, useQuestion } from './answers/answer-form.tsx';
import { TextAnswer } from './answers/fields.tsx';
import { loadStep, saveStep } from './step.server.ts';
import { StepPage } from './step-page.tsx';

export const headers = retryHeaders;
export const loader = (args: Route.LoaderArgs) => loadStep(args, 'company');
export const action = (args: Route.ActionArgs) => saveStep(args, 'company');

export default function Company({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <StepPage step="company" saved={loaderData} outcome={actionData}>
      <TextAnswer question="organisationName" autoComplete="organization" />
      <TextAnswer question="organisationNameLatin" lang="en" spellCheck={false} />
      <Country codes={loaderData.lists?.countries ?? []} />
      <TextAnswer
        question="website"
        autoComplete="url"
        inputMode="url"
        spellCheck={false}
        autoCapitalize="none"
      />
      <TextAnswer question="identifier" spellCheck={false} autoCapitalize="characters" />
    </StepPage>
  );
}

function Country({ codes }: { codes: readonly string[] }) {
  const groups = useCountryOptions(codes);
  return (
    <Select
      {...useQuestion('country')}
      groups={groups}
      value={useAnswers().text('country')}
      autoComplete="country"
    />
  );
}
