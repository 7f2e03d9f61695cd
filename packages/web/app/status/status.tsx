import { useLocale, useTranslations } from 'use-intl';
import type { InquiryStatus } from '../api/types.ts';
import { useDay } from '../i18n/days.ts';
import { retryHeaders } from '../public/failure.server.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Notice } from '../ui/error-summary.tsx';
import { FileList } from '../ui/files.tsx';
import { Page } from '../ui/page.tsx';
import { DatedLines, Person } from '../ui/panel.tsx';
import prose from '../ui/prose.module.css';
import type { Route } from './+types/status';
import { AddForm, AddProblems, useAddMistakes } from './add-form.tsx';
import { Progress } from './progress.tsx';
import { addToInquiry, loadStatus } from './status.server.ts';

export const headers = retryHeaders;
export const loader = (args: Route.LoaderArgs) => loadStatus(args);
export const action = (args: Route.ActionArgs) => addToInquiry(args);

export default function StatusPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslations('status');
  const tPerson = useTranslations('public.person');
  const day = useDay();
  const mistakes = useAddMistakes(actionData);
  const { status, late, added, idempotencyKey } = loaderData;
  if (!status) return <LinkExpired />;
  const toDesk = isAtDesk(status);
  const title = t('title', { reference: status.reference });
  return (
    <Page title={title} wrong={mistakes.length > 0}>
      {added && !actionData && (
        <Notice kind="done">
          <p>{t('add.done')}</p>
        </Notice>
      )}
      <AddProblems mistakes={mistakes} outcome={actionData} />
      <p className={prose.step}>{t('of', { organisation: status.organisationName })}</p>
      <h1>{title}</h1>
      <p className={prose.lead}>{t(`outcome.${status.outcome}`)}</p>
      {status.outcome === 'open' && <p>{t(late ? 'dueLate' : 'dueBy', { date: day(status.answerDueOn) })}</p>}
      <div className={prose.prose}>
        <h2>{t('progress')}</h2>
        <Progress status={status} />
        <h2>{tPerson(toDesk ? 'desk' : 'contact')}</h2>
        <Person person={status.contactPerson} />
        <Additions status={status} />
      </div>
      {status.outcome !== 'closed' && (
        <AddForm
          mistakes={mistakes}
          toDesk={toDesk}
          message={actionData?.message ?? ''}
          idempotencyKey={actionData?.idempotencyKey ?? idempotencyKey}
        />
      )}
    </Page>
  );
}

/** Before it goes to a municipality, the person named is the one at the desk. */
const isAtDesk = ({ steps }: InquiryStatus) =>
  !steps.some(({ step, at }) => at !== null && (step === 'routed' || step === 'answered'));

function Additions({ status }: { status: InquiryStatus }) {
  const t = useTranslations('status');
  const day = useDay();
  return (
    <>
      {status.files.length > 0 && (
        <>
          <h2>{t('sentFiles')}</h2>
          <FileList files={status.files} />
        </>
      )}
      {status.additions.length > 0 && (
        <>
          <h2>{t('additions')}</h2>
          <DatedLines
            lines={status.additions.map(({ at, message, files }) => ({
              id: at,
              when: day(at),
              what: [message, ...files].filter(Boolean).join('\n'),
            }))}
          />
        </>
      )}
    </>
  );
}

function LinkExpired() {
  const t = useTranslations('status');
  const locale = useLocale();
  return (
    <Page title={t('expired.title')}>
      <h1>{t('expired.title')}</h1>
      <p className={prose.lead}>{t('expired.text')}</p>
      <ButtonRow>
        <ButtonLink href={`/${locale}/status`}>{t('ask.send')}</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
